SELECT i.statements, i.documents, i.origins, i.stated_origins, i.claimants, i.states
FROM claims_answer AS k
JOIN independence AS i
  ON i.question = k.question AND i.modality = k.modality AND i.answer_key = k.answer_key
WHERE k.claim = '2025-04-28-cn-mfa-non-interference';
