SELECT claim, is_flagged, certainty
FROM first_answers
WHERE question = 'dprk-part-in-war' AND asked_of = 'state' AND actor = 'kp' AND asked_for = 'affirm'
ORDER BY sequence;
