window.candourPlaces = {"places":[
{"name":"Leeds","page":"leeds/index.html","young":"leeds/2025-ilacs/young-people/index.html"}
,{"name":"Leicester","page":"leicester/index.html","young":"leicester/2024-ilacs/young-people/index.html"}
]}
;
