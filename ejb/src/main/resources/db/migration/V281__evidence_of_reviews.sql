-- What others point out leads to measures, and through them to better processes and routines.
update regulation_requirement
set evidence = evidence || ',REVIEW_FINDINGS_MEASURED,REVIEW_FINDINGS_OPEN,REVIEWS_UNANSWERED'
where citation = '5 kap. 8 §' and not 'REVIEW_FINDINGS_MEASURED' = any(string_to_array(evidence, ','));
