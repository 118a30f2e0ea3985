window.candourPlaces = {"places":[
{"name":"Leeds","page":"leeds/index.html"}
,{"name":"Leicester","page":"leicester/index.html"}
]}
;
