window.candourPlaces = {"places":[
{"name":"Anytown","page":"anytown/index.html","young":"anytown/2012-visit/young-people/index.html"}
,{"name":"Zedtown","page":"zedtown/index.html"}
]}
;
