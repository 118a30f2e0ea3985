candourFound({"part":"entries-25","entries":[
{"says":"How well is working together, by zone and across the city, leading to joined-up courses for 14- to …","where":"Leicester: annual performance assessment 2005: what the inspectors left for a later inspection","page":"leicester/2005-apa/findings/index.html#explore-14-to-19"}
]}
);
