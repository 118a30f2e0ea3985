candourFound({"part":"entries-3","entries":[
{"says":"Review meeting","where":"A word explained","page":"words/index.html#review"}
,{"says":"Safeguarding","where":"A word explained","page":"words/index.html#safeguarding"}
,{"says":"Self-assessment","where":"A word explained","page":"words/index.html#self-assessment"}
,{"says":"Service","where":"A word explained","page":"words/index.html#service"}
,{"says":"Social worker","where":"A word explained","page":"words/index.html#social-worker"}
,{"says":"Special educational needs","where":"A word explained","page":"words/index.html#special-educational-needs"}
,{"says":"Special school","where":"A word explained","page":"words/index.html#special-school"}
,{"says":"Strategy meeting","where":"A word explained","page":"words/index.html#strategy-meeting"}
,{"says":"Teenage conception rate","where":"A word explained","page":"words/index.html#teenage-conception-rate"}
,{"says":"Therapy","where":"A word explained","page":"words/index.html#therapy"}
,{"says":"Unregistered children's home","where":"A word explained","page":"words/index.html#unregistered-home"}
,{"says":"Value for money","where":"A word explained","page":"words/index.html#value-for-money"}
,{"says":"Working day","where":"A word explained","page":"words/index.html#working-day"}
,{"says":"Youth offending service","where":"A word explained","page":"words/index.html#youth-offending-service"}
,{"says":"Youth service","where":"A word explained","page":"words/index.html#youth-service"}
,{"says":"Leeds: inspection of children's services 2025","where":"An inspection","page":"leeds/2025-ilacs/index.html"}
]}
);
