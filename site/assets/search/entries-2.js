candourFound({"part":"entries-2","entries":[
{"says":"Mental health","where":"A word explained","page":"words/index.html#mental-health"}
,{"says":"Not in education, employment or training (NEET)","where":"A word explained","page":"words/index.html#neet"}
,{"says":"Ofsted","where":"A word explained","page":"words/index.html#ofsted"}
,{"says":"Outcome","where":"A word explained","page":"words/index.html#outcome"}
,{"says":"Permanence","where":"A word explained","page":"words/index.html#permanence"}
,{"says":"Personal education plan","where":"A word explained","page":"words/index.html#personal-education-plan"}
,{"says":"Placement","where":"A word explained","page":"words/index.html#placement"}
,{"says":"Recommendation","where":"A word explained","page":"words/index.html#recommendation"}
,{"says":"Residential care","where":"A word explained","page":"words/index.html#residential-care"}
,{"says":"Review","where":"A word explained","page":"words/index.html#review"}
,{"says":"Safeguarding","where":"A word explained","page":"words/index.html#safeguarding"}
,{"says":"Self-assessment","where":"A word explained","page":"words/index.html#self-assessment"}
,{"says":"Service","where":"A word explained","page":"words/index.html#service"}
,{"says":"Social worker","where":"A word explained","page":"words/index.html#social-worker"}
,{"says":"Special educational needs","where":"A word explained","page":"words/index.html#special-educational-needs"}
,{"says":"Special school","where":"A word explained","page":"words/index.html#special-school"}
]}
);
