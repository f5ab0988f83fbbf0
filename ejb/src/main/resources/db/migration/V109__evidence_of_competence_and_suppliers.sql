-- Following up staff and those who do the work by agreement shows something too.
update regulation_requirement set evidence = evidence || ',COMPETENCE_FOLLOWED_UP,COMPETENCE_STEPS_OVERDUE'
where position = 170;
update regulation_requirement
set evidence = 'DECISIONS_FOLLOWED_UP,EFFECTS_JUDGED,SUPPLIERS_VISITED,SUPPLIERS_UNCONFIRMED,SUPPLIER_FINDINGS_OVERDUE,GOALS'
where position = 20;
