-- Stopped dossiers: pending within time in form 06a from their stop on, even if late (choice); a finish in Decision 766;
-- no part of the breakdown. Withdrawn ones: resolved on time in form 06a and the breakdown, even when late (choice); in
-- Decision 766 classed at their moment. Before the first day of a definition the same one serves.
INSERT INTO report_definition (report, basis, effective_from, source, definition) VALUES
('form-06a', 'STATUTORY', '2020-10-21', 'Form II.06a/VPCP/KSTT, Circular 01/2020/TT-VPCP of 21 October 2020', '{
  "columns": [
    {"name": "received", "terms": [
      {"times": 1, "atom": "ENTERED", "window": "UP_TO_END"},
      {"times": -1, "atom": "RESOLVED", "window": "BEFORE_START"},
      {"times": -1, "atom": "WITHDRAWN", "window": "BEFORE_START"}]},
    {"name": "receivedOnline", "terms": [
      {"times": 1, "atom": "ENTERED", "window": "IN_PERIOD", "channels": ["ONLINE"]}]},
    {"name": "receivedDirectOrPost", "terms": [
      {"times": 1, "atom": "ENTERED", "window": "IN_PERIOD", "channels": ["DIRECT", "POST"]}]},
    {"name": "carriedOver", "terms": [
      {"times": 1, "atom": "ENTERED", "window": "BEFORE_START"},
      {"times": -1, "atom": "RESOLVED", "window": "BEFORE_START"},
      {"times": -1, "atom": "WITHDRAWN", "window": "BEFORE_START"}]},
    {"name": "resolved", "terms": [
      {"times": 1, "atom": "RESOLVED", "window": "IN_PERIOD"},
      {"times": 1, "atom": "WITHDRAWN", "window": "IN_PERIOD"}]},
    {"name": "resolvedEarly", "terms": [
      {"times": 1, "atom": "RESOLVED_EARLY", "window": "IN_PERIOD"}]},
    {"name": "resolvedOnTime", "terms": [
      {"times": 1, "atom": "RESOLVED_ON_TIME", "window": "IN_PERIOD"},
      {"times": 1, "atom": "WITHDRAWN", "window": "IN_PERIOD"}]},
    {"name": "resolvedOverdue", "terms": [
      {"times": 1, "atom": "RESOLVED_OVERDUE", "window": "IN_PERIOD"}]},
    {"name": "pending", "terms": [
      {"times": 1, "atom": "ENTERED", "window": "UP_TO_END"},
      {"times": -1, "atom": "RESOLVED", "window": "UP_TO_END"},
      {"times": -1, "atom": "WITHDRAWN", "window": "UP_TO_END"}]},
    {"name": "pendingWithin", "terms": [
      {"times": 1, "atom": "ENTERED", "window": "UP_TO_END"},
      {"times": 1, "atom": "WITHDRAWN_LATE", "window": "UP_TO_END"},
      {"times": 1, "atom": "STOPPED_LATE", "window": "UP_TO_END"},
      {"times": -1, "atom": "BECAME_LATE", "window": "UP_TO_END"},
      {"times": -1, "atom": "RESOLVED_EARLY", "window": "UP_TO_END"},
      {"times": -1, "atom": "RESOLVED_ON_TIME", "window": "UP_TO_END"},
      {"times": -1, "atom": "WITHDRAWN", "window": "UP_TO_END"}]},
    {"name": "pendingOverdue", "terms": [
      {"times": 1, "atom": "BECAME_LATE", "window": "UP_TO_END"},
      {"times": -1, "atom": "LEFT_LATE", "window": "UP_TO_END"}]},
    {"name": "stoppedPending", "terms": [
      {"times": 1, "atom": "STOPPED", "window": "UP_TO_END"}]}
  ],
  "ratios": [],
  "identities": [
    {"name": "3=4+5+6", "left": "received", "right": ["receivedOnline", "receivedDirectOrPost", "carriedOver"]},
    {"name": "7=8+9+10", "left": "resolved", "right": ["resolvedEarly", "resolvedOnTime", "resolvedOverdue"]},
    {"name": "11=12+13", "left": "pending", "right": ["pendingWithin", "pendingOverdue"]},
    {"name": "3=7+11", "left": "received", "right": ["resolved", "pending"]}
  ]
}'),
('progress-766', 'STATUTORY', '2022-06-23', 'Decision 766/QĐ-TTg of 23 June 2022', '{
  "columns": [
    {"name": "total", "terms": [
      {"times": 1, "atom": "ENTERED", "window": "UP_TO_END"},
      {"times": -1, "atom": "RESOLVED", "window": "BEFORE_START"},
      {"times": -1, "atom": "WITHDRAWN", "window": "BEFORE_START"},
      {"times": -1, "atom": "STOPPED", "window": "BEFORE_START"}]},
    {"name": "onTime", "terms": [
      {"times": 1, "atom": "RESOLVED", "window": "IN_PERIOD"},
      {"times": 1, "atom": "WITHDRAWN", "window": "IN_PERIOD"},
      {"times": 1, "atom": "STOPPED", "window": "IN_PERIOD"},
      {"times": -1, "atom": "LEFT_TROUBLED", "window": "IN_PERIOD"},
      {"times": 1, "atom": "ENTERED", "window": "UP_TO_END"},
      {"times": 1, "atom": "LEFT_TROUBLED", "window": "UP_TO_END"},
      {"times": -1, "atom": "RESOLVED", "window": "UP_TO_END"},
      {"times": -1, "atom": "WITHDRAWN", "window": "UP_TO_END"},
      {"times": -1, "atom": "STOPPED", "window": "UP_TO_END"},
      {"times": -1, "atom": "BECAME_TROUBLED", "window": "UP_TO_END"}]},
    {"name": "overdue", "terms": [
      {"times": 1, "atom": "LEFT_TROUBLED", "window": "IN_PERIOD"},
      {"times": 1, "atom": "BECAME_TROUBLED", "window": "UP_TO_END"},
      {"times": -1, "atom": "LEFT_TROUBLED", "window": "UP_TO_END"}]},
    {"name": "resolved", "terms": [
      {"times": 1, "atom": "RESOLVED", "window": "IN_PERIOD"},
      {"times": 1, "atom": "WITHDRAWN", "window": "IN_PERIOD"},
      {"times": 1, "atom": "STOPPED", "window": "IN_PERIOD"}]},
    {"name": "pending", "terms": [
      {"times": 1, "atom": "ENTERED", "window": "UP_TO_END"},
      {"times": -1, "atom": "RESOLVED", "window": "UP_TO_END"},
      {"times": -1, "atom": "WITHDRAWN", "window": "UP_TO_END"},
      {"times": -1, "atom": "STOPPED", "window": "UP_TO_END"}]}
  ],
  "ratios": [
    {"name": "ratio", "times": 100, "of": "onTime", "per": "total", "decimals": 2},
    {"name": "score", "times": 20, "of": "onTime", "per": "total", "decimals": 2}
  ],
  "identities": [
    {"name": "total=resolved+pending", "left": "total", "right": ["resolved", "pending"]},
    {"name": "total=onTime+overdue", "left": "total", "right": ["onTime", "overdue"]}
  ]
}'),
('breakdown', 'STATUTORY', '2018-06-21', 'Classes of Decree 61/2018/NĐ-CP on the statutory due date', '{
  "columns": [
    {"name": "resolved", "terms": [
      {"times": 1, "atom": "RESOLVED", "window": "IN_PERIOD"},
      {"times": 1, "atom": "WITHDRAWN", "window": "IN_PERIOD"}]},
    {"name": "early", "terms": [
      {"times": 1, "atom": "RESOLVED_EARLY", "window": "IN_PERIOD"}]},
    {"name": "onTime", "terms": [
      {"times": 1, "atom": "RESOLVED_ON_TIME", "window": "IN_PERIOD"},
      {"times": 1, "atom": "WITHDRAWN", "window": "IN_PERIOD"}]},
    {"name": "overdue", "terms": [
      {"times": 1, "atom": "RESOLVED_OVERDUE", "window": "IN_PERIOD"}]},
    {"name": "withdrawnLate", "terms": [
      {"times": 1, "atom": "WITHDRAWN_LATE", "window": "IN_PERIOD"}]}
  ],
  "ratios": [],
  "identities": [
    {"name": "resolved=early+onTime+overdue", "left": "resolved", "right": ["early", "onTime", "overdue"]}
  ]
}'),
('breakdown', 'RESCHEDULED', '2018-06-21', 'Classes of Decree 61/2018/NĐ-CP on the date of the first apology letter', '{
  "columns": [
    {"name": "resolved", "terms": [
      {"times": 1, "atom": "RESOLVED", "window": "IN_PERIOD"},
      {"times": 1, "atom": "WITHDRAWN", "window": "IN_PERIOD"}]},
    {"name": "early", "terms": [
      {"times": 1, "atom": "RESCHEDULED_EARLY", "window": "IN_PERIOD"}]},
    {"name": "onTime", "terms": [
      {"times": 1, "atom": "RESCHEDULED_ON_TIME", "window": "IN_PERIOD"},
      {"times": 1, "atom": "WITHDRAWN", "window": "IN_PERIOD"}]},
    {"name": "overdue", "terms": [
      {"times": 1, "atom": "RESCHEDULED_OVERDUE", "window": "IN_PERIOD"}]},
    {"name": "withdrawnLate", "terms": [
      {"times": 1, "atom": "WITHDRAWN_LATE_RESCHEDULED", "window": "IN_PERIOD"}]}
  ],
  "ratios": [],
  "identities": [
    {"name": "resolved=early+onTime+overdue", "left": "resolved", "right": ["early", "onTime", "overdue"]}
  ]
}');
