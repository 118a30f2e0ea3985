candourFound({"part":"entries-0","entries":[
{"says":"Inspector","where":"A word explained","page":"words/index.html#inspector"}
,{"says":"Wow","where":"A word explained","page":"words/index.html#wow"}
,{"says":"Anytown: visit 2012","where":"An inspection","page":"anytown/2012-visit/index.html"}
,{"says":"Anytown: review of services 2008","where":"An inspection","page":"anytown/2008-review/index.html"}
,{"says":"Answer all calls within a day.","where":"Anytown: review of services 2008: what the inspectors asked for","page":"anytown/2008-review/recommendations/index.html#answer-faster"}
,{"says":"Mend the roads.","where":"Anytown: review of services 2008: what the inspectors asked for","page":"anytown/2008-review/recommendations/index.html#mend-roads"}
,{"says":"Plan parks.","where":"Anytown: review of services 2008: what the inspectors asked for","page":"anytown/2008-review/recommendations/index.html#plan-parks"}
,{"says":"Plant trees.","where":"Anytown: review of services 2008: what the inspectors asked for","page":"anytown/2008-review/recommendations/index.html#plant-trees"}
,{"says":"Calls are <q>answered</q> too late.","where":"Anytown: review of services 2008: what the inspectors wanted better","page":"anytown/2008-review/findings/index.html#slow-answers"}
,{"says":"The next visit will look at parks.","where":"Anytown: review of services 2008: what the inspectors left for a later inspection","page":"anytown/2008-review/findings/index.html#parks-later"}
,{"says":"The next visit will look at roads, too.","where":"Anytown: review of services 2008: what the inspectors left for a later inspection","page":"anytown/2008-review/findings/index.html#later-roads"}
,{"says":"The offices were new.","where":"Anytown: review of services 2008: what else the documents say","page":"anytown/2008-review/findings/index.html#new-offices"}
,{"says":"Staff are friendly.","where":"Anytown: review of services 2008: what the inspectors found good","page":"anytown/2008-review/findings/index.html#friendly-staff"}
]}
);
