-- "Sjukhus" stands in every report of a discharge that was not told of, which is mostly no harm: 36 of the 43 hints that the rule gave in a
-- year of made-up cases. Words of being taken in are left. A rule that somebody has changed is theirs.
update hint_rule set words = 'ambulans, akuten, akutmottagningen, inlagd, återinlagd'
where law = 'LEX_MARIA' and name = 'Sjukhus' and words = 'ambulans, akuten, inlagd, sjukhus, slutenvård';
