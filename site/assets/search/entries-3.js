candourFound({"part":"entries-3","entries":[
{"says":"Teenage conception rate","where":"A word explained","page":"words/index.html#teenage-conception-rate"}
,{"says":"Therapy","where":"A word explained","page":"words/index.html#therapy"}
,{"says":"Value for money","where":"A word explained","page":"words/index.html#value-for-money"}
,{"says":"Working day","where":"A word explained","page":"words/index.html#working-day"}
,{"says":"Youth offending service","where":"A word explained","page":"words/index.html#youth-offending-service"}
,{"says":"Youth service","where":"A word explained","page":"words/index.html#youth-service"}
,{"says":"Leeds: inspection of children's services 2025","where":"An inspection","page":"leeds/2025-ilacs/index.html"}
,{"says":"Leicester: inspection of children's services 2024","where":"An inspection","page":"leicester/2024-ilacs/index.html"}
,{"says":"Leeds: inspection of children's services 2022","where":"An inspection","page":"leeds/2022-ilacs/index.html"}
,{"says":"Say in children's written plans what will be done if things do not go as planned.","where":"Leeds: inspection of children's services 2022: what the inspectors asked for","page":"leeds/2022-ilacs/recommendations/index.html#plans-for-the-unexpected"}
,{"says":"Decide consistently about strategy discussions, where services talk about how to look into a worry about a …","where":"Leeds: inspection of children's services 2022: what the inspectors asked for","page":"leeds/2022-ilacs/recommendations/index.html#consistent-decisions"}
,{"says":"Social work is consistently strong and creative, and of an exceptionally high standard. Services have stayed …","where":"Leeds: inspection of children's services 2022: what the inspectors said was strong","page":"leeds/2022-ilacs/findings/index.html#strong-social-work"}
,{"says":"Leaders and councillors spare no effort so that children can do as well as they are able to. They use …","where":"Leeds: inspection of children's services 2022: what the inspectors said was strong","page":"leeds/2022-ilacs/findings/index.html#tireless-leaders"}
,{"says":"In spite of the pressures Leeds went on putting services and support for children and families first. The way …","where":"Leeds: inspection of children's services 2022: what the inspectors said was strong","page":"leeds/2022-ilacs/findings/index.html#focus-kept"}
,{"says":"For a small number of the children who needed help and protection, decisions at important points came too …","where":"Leeds: inspection of children's services 2022: what the inspectors wanted better","page":"leeds/2022-ilacs/findings/index.html#late-decisions"}
,{"says":"Leicester: inspection of children's services 2021","where":"An inspection","page":"leicester/2021-ilacs/index.html"}
]}
);
