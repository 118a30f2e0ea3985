candourFound({"part":"entries-2","entries":[
{"says":"Local authority designated officer","where":"A word explained","page":"words/index.html#local-authority-designated-officer"}
,{"says":"Local safeguarding children board","where":"A word explained","page":"words/index.html#local-safeguarding-children-board"}
,{"says":"Looked after child","where":"A word explained","page":"words/index.html#looked-after-child"}
,{"says":"Mental health","where":"A word explained","page":"words/index.html#mental-health"}
,{"says":"Multi-agency safeguarding hub","where":"A word explained","page":"words/index.html#multi-agency-safeguarding-hub"}
,{"says":"Not in education, employment or training (NEET)","where":"A word explained","page":"words/index.html#neet"}
,{"says":"Ofsted","where":"A word explained","page":"words/index.html#ofsted"}
,{"says":"Outcome","where":"A word explained","page":"words/index.html#outcome"}
,{"says":"Peer review","where":"A word explained","page":"words/index.html#peer-review"}
,{"says":"Permanence","where":"A word explained","page":"words/index.html#permanence"}
,{"says":"Personal education plan","where":"A word explained","page":"words/index.html#personal-education-plan"}
,{"says":"Placement","where":"A word explained","page":"words/index.html#placement"}
,{"says":"Pre-proceedings","where":"A word explained","page":"words/index.html#pre-proceedings"}
,{"says":"Private fostering","where":"A word explained","page":"words/index.html#private-fostering"}
,{"says":"Recommendation","where":"A word explained","page":"words/index.html#recommendation"}
,{"says":"Residential care","where":"A word explained","page":"words/index.html#residential-care"}
]}
);
