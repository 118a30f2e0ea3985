candourFound({"part":"entries-21","entries":[
{"says":"Ambitions for the area's children are good. They rest on inclusive consultation and on a study of what is …","where":"Leicester: joint area review 2008: what the inspectors found good","page":"leicester/2008-jar/findings/index.html#ambitions"}
,{"says":"The lead member, and senior managers across the partnership, give strong leadership, which drives action where …","where":"Leicester: joint area review 2008: what the inspectors found good","page":"leicester/2008-jar/findings/index.html#strong-leadership"}
,{"says":"Priorities are good and belong to the whole partnership. Resources have been moved to where performance is …","where":"Leicester: joint area review 2008: what the inspectors found good","page":"leicester/2008-jar/findings/index.html#priorities"}
,{"says":"Partnership working is strong and makes a difference. Key areas, such as keeping children safe, have improved …","where":"Leicester: joint area review 2008: what the inspectors found good","page":"leicester/2008-jar/findings/index.html#strong-partnership"}
,{"says":"Services are proactive about learning.","where":"Leicester: joint area review 2008: what the inspectors found good","page":"leicester/2008-jar/findings/index.html#learning-from-work"}
,{"says":"Some strategies are new and have not made a difference yet.","where":"Leicester: joint area review 2008: what the inspectors wanted better","page":"leicester/2008-jar/findings/index.html#new-strategies"}
,{"says":"Capacity is adequate, but too little for services in some areas to get better at a good rate.","where":"Leicester: joint area review 2008: what the inspectors wanted better","page":"leicester/2008-jar/findings/index.html#not-enough-capacity"}
,{"says":"Performance management is adequate and getting better, but does not always lead to better services.","where":"Leicester: joint area review 2008: what the inspectors wanted better","page":"leicester/2008-jar/findings/index.html#performance-management"}
,{"says":"Value for money is adequate overall. The partnership's systems for securing it are not developed enough.","where":"Leicester: joint area review 2008: what the inspectors wanted better","page":"leicester/2008-jar/findings/index.html#value-for-money"}
,{"says":"Leeds: joint area review 2008","where":"An inspection","page":"leeds/2008-jar/index.html"}
,{"says":"Leeds: annual performance assessment 2007","where":"An inspection","page":"leeds/2007-apa/index.html"}
,{"says":"According to the council, the assessments of the first three years named no area for development at all under …","where":"Leeds: annual performance assessment 2007: what else the documents say","page":"leeds/2007-apa/findings/index.html#nothing-named-on-capacity"}
,{"says":"Leicester: annual performance assessment 2005","where":"An inspection","page":"leicester/2005-apa/index.html"}
,{"says":"Children and young people are encouraged to live healthily. 69% of schools had joined the National Healthy …","where":"Leicester: annual performance assessment 2005: what the inspectors found good","page":"leicester/2005-apa/findings/index.html#healthy-lifestyles"}
,{"says":"Services work in partnership for children with special educational needs, children in care and children with …","where":"Leicester: annual performance assessment 2005: what the inspectors found good","page":"leicester/2005-apa/findings/index.html#health-partners"}
,{"says":"More help and treatment for drugs and alcohol became available. In 2004/05 referrals of children and young …","where":"Leicester: annual performance assessment 2005: what the inspectors found good","page":"leicester/2005-apa/findings/index.html#drug-and-alcohol-help"}
]}
);
