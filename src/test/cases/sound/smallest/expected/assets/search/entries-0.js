candourFound({"part":"entries-0","entries":[
{"says":"Inspector","where":"A word explained","page":"words/index.html#inspector"}
,{"says":"Anytown: review of services 2008","where":"An inspection","page":"anytown/2008-review/index.html"}
,{"says":"Answer all calls within a day.","where":"Anytown: review of services 2008: what the inspectors asked for","page":"anytown/2008-review/recommendations/index.html#answer-faster"}
,{"says":"Calls are answered too late.","where":"Anytown: review of services 2008: what the inspectors wanted better","page":"anytown/2008-review/findings/index.html#slow-answers"}
]}
);
