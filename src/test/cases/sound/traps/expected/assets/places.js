window.candourPlaces = {"places":[
{"name":"Anytown","page":"anytown/index.html"}
,{"name":"Zedtown","page":"zedtown/index.html"}
]}
;
