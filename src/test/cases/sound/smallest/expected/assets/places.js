window.candourPlaces = {"places":[
{"name":"Anytown","page":"anytown/index.html"}
]}
;
