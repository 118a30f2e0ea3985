window.candourPlaces = {"places":[
{"name":"Anytown","page":"anytown/index.html","young":"anytown/2008-review/young-people/index.html"}
]}
;
