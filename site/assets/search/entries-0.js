candourFound({"part":"entries-0","entries":[
{"says":"Adoption","where":"A word explained","page":"words/index.html#adoption"}
,{"says":"Advocate","where":"A word explained","page":"words/index.html#advocate"}
,{"says":"Annual performance assessment","where":"A word explained","page":"words/index.html#annual-performance-assessment"}
,{"says":"Behaviour problems","where":"A word explained","page":"words/index.html#behaviour-problems"}
,{"says":"Care leaver","where":"A word explained","page":"words/index.html#care-leaver"}
,{"says":"Care Quality Commission","where":"A word explained","page":"words/index.html#care-quality-commission"}
,{"says":"Child and adolescent mental health services (CAMHS)","where":"A word explained","page":"words/index.html#camhs"}
,{"says":"Child protection plan","where":"A word explained","page":"words/index.html#child-protection-plan"}
,{"says":"Childminder","where":"A word explained","page":"words/index.html#childminder"}
,{"says":"Children's trust","where":"A word explained","page":"words/index.html#childrens-trust"}
,{"says":"Commissioning","where":"A word explained","page":"words/index.html#commissioning"}
,{"says":"Common assessment framework","where":"A word explained","page":"words/index.html#common-assessment-framework"}
,{"says":"Contact","where":"A word explained","page":"words/index.html#contact"}
,{"says":"Core assessment","where":"A word explained","page":"words/index.html#core-assessment"}
,{"says":"Council","where":"A word explained","page":"words/index.html#council"}
,{"says":"Early help","where":"A word explained","page":"words/index.html#early-help"}
]}
);
