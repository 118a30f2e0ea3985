candourFound({"part":"entries-1","entries":[
{"says":"Exclusion","where":"A word explained","page":"words/index.html#exclusion"}
,{"says":"Fostering","where":"A word explained","page":"words/index.html#fostering"}
,{"says":"GCSE","where":"A word explained","page":"words/index.html#gcse"}
,{"says":"Independent reviewing officer","where":"A word explained","page":"words/index.html#independent-reviewing-officer"}
,{"says":"Independent visitor","where":"A word explained","page":"words/index.html#independent-visitor"}
,{"says":"Infant mortality","where":"A word explained","page":"words/index.html#infant-mortality"}
,{"says":"Inspection","where":"A word explained","page":"words/index.html#inspection"}
,{"says":"Inspector","where":"A word explained","page":"words/index.html#inspector"}
,{"says":"Joint area review","where":"A word explained","page":"words/index.html#joint-area-review"}
,{"says":"Judgement","where":"A word explained","page":"words/index.html#judgement"}
,{"says":"Key stage","where":"A word explained","page":"words/index.html#key-stage"}
,{"says":"Kinship care","where":"A word explained","page":"words/index.html#kinship-care"}
,{"says":"Learning difficulties and/or disabilities","where":"A word explained","page":"words/index.html#learning-difficulties-and-or-disabilities"}
,{"says":"Level 2 qualification","where":"A word explained","page":"words/index.html#level-2-qualification"}
,{"says":"Level 3 qualification","where":"A word explained","page":"words/index.html#level-3-qualification"}
,{"says":"Life-story work","where":"A word explained","page":"words/index.html#life-story-work"}
]}
);
