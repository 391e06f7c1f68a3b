// Written by `cargo xtask codegen`; do not edit.
import type { Document } from './wire';

/** What can be printed: `content/papers`. */
export const DOCUMENTS: readonly Document[] = [
  {
    "id": "barriers",
    "about": "coverage",
    "forms": [
      "page"
    ],
    "door": "act",
    "place": 2,
    "lead": "own",
    "calendar": false,
    "ask": [],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "barriers-name",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "barriers_table",
            "answer": null,
            "role": "table",
            "only": [],
            "when": {}
          },
          {
            "say": "barriers-unknown",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "board",
    "about": "languages",
    "forms": [
      "page",
      "large"
    ],
    "door": null,
    "place": 0,
    "lead": "own",
    "calendar": false,
    "ask": [],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "board-title",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": true,
        "most": null,
        "lines": [
          {
            "say": null,
            "fact": "speak",
            "answer": null,
            "role": "point",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "language",
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "board-staff",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "brief",
    "about": "tally",
    "forms": [
      "page"
    ],
    "door": null,
    "place": 0,
    "lead": "own",
    "calendar": false,
    "ask": [],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "kiosk-brief-title",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "tally_months",
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "kiosk-brief-what",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": null,
            "fact": "tally_table",
            "answer": null,
            "role": "table",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "tally_none",
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "kiosk-brief-are",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "kiosk-brief-visits",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "tally_margin",
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "tally_hidden",
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "kiosk-brief-are-not",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "kiosk-brief-never",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "kiosk-brief-absent",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "call-round",
    "about": "call_round",
    "forms": [
      "page",
      "large"
    ],
    "door": null,
    "place": 0,
    "lead": "own",
    "calendar": false,
    "ask": [],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "own-round-title",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "own-round-how",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "own-round-say",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          },
          {
            "say": "own-round-hello",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "own-round-number",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "own-round-hours",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "own-round-languages",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "own-round-cost",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "own-round-id",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "own-round-police",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "own-round-thanks",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": true,
        "most": 20,
        "lines": [
          {
            "say": null,
            "fact": "name",
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          },
          {
            "say": "card-credit",
            "fact": null,
            "answer": null,
            "role": "credit",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "status",
            "answer": null,
            "role": "urgent",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "call_numbers",
            "answer": null,
            "role": "number",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "addresses",
            "answer": null,
            "role": "address",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "checked",
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "call_facts",
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "call_answers",
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "own-round-notes",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "check-follow-up",
    "about": "answers",
    "forms": [
      "page",
      "large"
    ],
    "door": "act",
    "place": 6,
    "lead": "english",
    "calendar": false,
    "ask": [
      {
        "id": "organization",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "day",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "promised",
        "kind": "text",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "writer",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      }
    ],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "check-follow-up-title",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "check-follow-up-written",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "check-follow-up-dear",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "check-follow-up-due",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "check-follow-up-what",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": null,
            "answer": "promised",
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "check-follow-up-passed",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "check-follow-up-done",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "check-follow-up-missing",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "check-follow-up-who",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "check-follow-up-money",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "check-follow-up-new-day",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "check-follow-up-reply",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "check-follow-up-thanks",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "check-follow-up-sign",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "check-follow-up-reach",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "check-plan",
    "about": "answers",
    "forms": [
      "page",
      "large"
    ],
    "door": "organizations",
    "place": 1,
    "lead": "own",
    "calendar": false,
    "ask": [
      {
        "id": "organization",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "start",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "gap",
        "kind": "text",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      }
    ],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "check-plan-title",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "check-plan-day-one",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "check-plan-close",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": null,
            "answer": "gap",
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "check-plan-first",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "check-plan-what",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "check-plan-who",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "check-plan-money",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "check-plan-know",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "check-plan-second",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "check-plan-what",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "check-plan-who",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "check-plan-money",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "check-plan-know",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "check-plan-third",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "check-plan-what",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "check-plan-who",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "check-plan-money",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "check-plan-know",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "check-plan-end",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "check-promise",
    "about": "answers",
    "forms": [
      "page",
      "large"
    ],
    "door": "organizations",
    "place": 2,
    "lead": "own",
    "calendar": false,
    "ask": [
      {
        "id": "organization",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "day",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "how",
        "kind": "one",
        "options": [
          "paper",
          "type"
        ],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "promises",
        "kind": "text",
        "options": [],
        "all": false,
        "language": false,
        "when": {
          "how": [
            "type"
          ]
        }
      }
    ],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "check-promise-title",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "check-promise-why",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "check-promise-until",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": null,
            "fact": null,
            "answer": "promises",
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "check-promise-first",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "how": [
                "paper"
              ]
            }
          },
          {
            "say": "check-promise-what",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "how": [
                "paper"
              ]
            }
          },
          {
            "say": "check-promise-who",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "how": [
                "paper"
              ]
            }
          },
          {
            "say": "check-promise-money",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "how": [
                "paper"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "check-promise-second",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "how": [
                "paper"
              ]
            }
          },
          {
            "say": "check-promise-what",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "how": [
                "paper"
              ]
            }
          },
          {
            "say": "check-promise-who",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "how": [
                "paper"
              ]
            }
          },
          {
            "say": "check-promise-money",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "how": [
                "paper"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "check-promise-third",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "how": [
                "paper"
              ]
            }
          },
          {
            "say": "check-promise-what",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "how": [
                "paper"
              ]
            }
          },
          {
            "say": "check-promise-who",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "how": [
                "paper"
              ]
            }
          },
          {
            "say": "check-promise-money",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "how": [
                "paper"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "check-promise-report",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "check-promise-contact",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "check-promise-made",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "check-report",
    "about": "check",
    "forms": [
      "page",
      "large"
    ],
    "door": null,
    "place": 0,
    "lead": "own",
    "calendar": false,
    "ask": [],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "check-report-title",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "check-report-date",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "check_table",
            "answer": null,
            "role": "table",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "check-report-since",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "check_better",
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "check_worse",
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "check_same",
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "check-report-gaps",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "check_gaps",
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "check-report-unknown",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "check_unknown",
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "check-report-there",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "check_there",
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "check-report-how",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          },
          {
            "say": "check-report-note",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "circle-flyer",
    "about": "answers",
    "forms": [
      "page",
      "poster"
    ],
    "door": "act",
    "place": 8,
    "lead": "own",
    "calendar": false,
    "ask": [
      {
        "id": "group",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "who",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "place",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "times",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "contact",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "offers",
        "kind": "many",
        "options": [
          "free",
          "food",
          "children",
          "interpreter",
          "stairs",
          "papers"
        ],
        "all": false,
        "language": false,
        "when": {}
      }
    ],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "circle-title",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-flyer-come",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-not-therapy",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "circle-fact-who",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-fact-place",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-fact-times",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-fact-contact",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "circle-flyer-offers-free",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "offers": [
                "free"
              ]
            }
          },
          {
            "say": "circle-flyer-offers-food",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "offers": [
                "food"
              ]
            }
          },
          {
            "say": "circle-flyer-offers-children",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "offers": [
                "children"
              ]
            }
          },
          {
            "say": "circle-flyer-offers-interpreter",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "offers": [
                "interpreter"
              ]
            }
          },
          {
            "say": "circle-flyer-offers-stairs",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "offers": [
                "stairs"
              ]
            }
          },
          {
            "say": "circle-flyer-offers-papers",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "offers": [
                "papers"
              ]
            }
          }
        ]
      }
    ],
    "short": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "circle-title",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-fact-who",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-fact-place",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-fact-times",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-fact-contact",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-flyer-offers-free",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "offers": [
                "free"
              ]
            }
          },
          {
            "say": "circle-flyer-offers-papers",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "offers": [
                "papers"
              ]
            }
          }
        ]
      }
    ]
  },
  {
    "id": "circle",
    "about": "answers",
    "forms": [
      "page",
      "large"
    ],
    "door": "act",
    "place": 7,
    "lead": "own",
    "calendar": true,
    "ask": [
      {
        "id": "parts",
        "kind": "many",
        "options": [
          "agreement",
          "practical",
          "privacy",
          "legal",
          "script",
          "sessions"
        ],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "group",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "who",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "place",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "times",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "first",
        "kind": "day",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "hour",
        "kind": "time",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "every",
        "kind": "one",
        "options": [
          "week",
          "fortnight",
          "month"
        ],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "contact",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "purpose",
        "kind": "many",
        "options": [
          "listen",
          "loss",
          "racism",
          "share"
        ],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "agreement",
        "kind": "many",
        "options": [
          "stays",
          "turns",
          "pass",
          "fixing",
          "names",
          "language",
          "leave"
        ],
        "all": false,
        "language": false,
        "when": {
          "parts": [
            "agreement"
          ]
        }
      },
      {
        "id": "practical",
        "kind": "many",
        "options": [
          "dishes",
          "simple",
          "cards",
          "children",
          "room",
          "free",
          "bowl",
          "count"
        ],
        "all": false,
        "language": false,
        "when": {
          "parts": [
            "practical"
          ]
        }
      },
      {
        "id": "roles",
        "kind": "many",
        "options": [
          "host",
          "guide",
          "clock",
          "care",
          "language"
        ],
        "all": false,
        "language": false,
        "when": {
          "parts": [
            "practical"
          ]
        }
      }
    ],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "circle-title",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-what",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-not-therapy",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-fact-who",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-fact-place",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-fact-times",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-fact-contact",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "circle-purpose",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-purpose-listen",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "purpose": [
                "listen"
              ]
            }
          },
          {
            "say": "circle-purpose-loss",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "purpose": [
                "loss"
              ]
            }
          },
          {
            "say": "circle-purpose-racism",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "purpose": [
                "racism"
              ]
            }
          },
          {
            "say": "circle-purpose-share",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "purpose": [
                "share"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "circle-parts-agreement",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-agreement-stays",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "agreement": [
                "stays"
              ],
              "parts": [
                "agreement"
              ]
            }
          },
          {
            "say": "circle-agreement-danger",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "parts": [
                "agreement"
              ]
            }
          },
          {
            "say": "circle-agreement-turns",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "agreement": [
                "turns"
              ],
              "parts": [
                "agreement"
              ]
            }
          },
          {
            "say": "circle-agreement-pass",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "agreement": [
                "pass"
              ],
              "parts": [
                "agreement"
              ]
            }
          },
          {
            "say": "circle-agreement-fixing",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "agreement": [
                "fixing"
              ],
              "parts": [
                "agreement"
              ]
            }
          },
          {
            "say": "circle-agreement-names",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "agreement": [
                "names"
              ],
              "parts": [
                "agreement"
              ]
            }
          },
          {
            "say": "circle-agreement-language",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "agreement": [
                "language"
              ],
              "parts": [
                "agreement"
              ]
            }
          },
          {
            "say": "circle-agreement-leave",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "agreement": [
                "leave"
              ],
              "parts": [
                "agreement"
              ]
            }
          },
          {
            "say": "circle-agreement-room",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "parts": [
                "agreement"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "circle-parts-practical",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-practical-dishes",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "practical"
              ],
              "practical": [
                "dishes"
              ]
            }
          },
          {
            "say": "circle-practical-simple",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "practical"
              ],
              "practical": [
                "simple"
              ]
            }
          },
          {
            "say": "circle-practical-cards",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "practical"
              ],
              "practical": [
                "cards"
              ]
            }
          },
          {
            "say": "circle-practical-children",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "practical"
              ],
              "practical": [
                "children"
              ]
            }
          },
          {
            "say": "circle-practical-room",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "practical"
              ],
              "practical": [
                "room"
              ]
            }
          },
          {
            "say": "circle-practical-free",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "practical"
              ],
              "practical": [
                "free"
              ]
            }
          },
          {
            "say": "circle-practical-bowl",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "practical"
              ],
              "practical": [
                "bowl"
              ]
            }
          },
          {
            "say": "circle-practical-count",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "practical"
              ],
              "practical": [
                "count"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "circle-roles",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-roles-host",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "parts": [
                "practical"
              ],
              "roles": [
                "host"
              ]
            }
          },
          {
            "say": "circle-roles-guide",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "parts": [
                "practical"
              ],
              "roles": [
                "guide"
              ]
            }
          },
          {
            "say": "circle-roles-clock",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "parts": [
                "practical"
              ],
              "roles": [
                "clock"
              ]
            }
          },
          {
            "say": "circle-roles-care",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "parts": [
                "practical"
              ],
              "roles": [
                "care"
              ]
            }
          },
          {
            "say": "circle-roles-language",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "parts": [
                "practical"
              ],
              "roles": [
                "language"
              ]
            }
          },
          {
            "say": "circle-roles-change",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "parts": [
                "practical"
              ],
              "roles": [
                "host",
                "guide",
                "clock",
                "care",
                "language"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "circle-parts-privacy",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-privacy-list",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "parts": [
                "privacy"
              ]
            }
          },
          {
            "say": "circle-privacy-papers",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "parts": [
                "privacy"
              ]
            }
          },
          {
            "say": "circle-privacy-write",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "parts": [
                "privacy"
              ]
            }
          },
          {
            "say": "circle-privacy-phones",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "parts": [
                "privacy"
              ]
            }
          },
          {
            "say": "circle-privacy-chat",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "parts": [
                "privacy"
              ]
            }
          },
          {
            "say": "circle-privacy-limit",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "privacy"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "circle-danger",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-danger-call",
            "fact": null,
            "answer": null,
            "role": "urgent",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-danger-stay",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-danger-ask",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-danger-spanish",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "crisis-interpreter",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-danger-police",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "crisis-911",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-danger-home",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-danger-sheet",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "circle-parts-legal",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-legal-about",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "legal"
              ]
            }
          },
          {
            "say": "circle-legal-organization",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "parts": [
                "legal"
              ]
            }
          },
          {
            "say": "circle-legal-hurt",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "parts": [
                "legal"
              ]
            }
          },
          {
            "say": "circle-legal-insurance",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "parts": [
                "legal"
              ]
            }
          },
          {
            "say": "circle-legal-money",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "parts": [
                "legal"
              ]
            }
          },
          {
            "say": "circle-legal-therapy",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "parts": [
                "legal"
              ]
            }
          },
          {
            "say": "circle-legal-report",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "parts": [
                "legal"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "circle-ask",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-ask-toolkit",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-ask-address",
            "fact": null,
            "answer": null,
            "role": "address",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-ask-office",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "legal"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "circle-parts-script",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-script-welcome",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-script-hello",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "script"
              ]
            }
          },
          {
            "say": "circle-not-therapy",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "script"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "circle-parts-agreement",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-script-read",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "script"
              ]
            }
          },
          {
            "say": "circle-agreement-danger",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "script"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "circle-script-round",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-credit-circle",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "script"
              ]
            }
          },
          {
            "say": "circle-script-question",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "script"
              ]
            }
          },
          {
            "say": "circle-script-turn",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "script"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "circle-script-close",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-script-word",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "script"
              ]
            }
          },
          {
            "say": "circle-script-next",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "script"
              ]
            }
          },
          {
            "say": "circle-script-after",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "script"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "circle-parts-sessions",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-sessions-arrive",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "sessions"
              ]
            }
          },
          {
            "say": "circle-sessions-roots",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "sessions"
              ]
            }
          },
          {
            "say": "circle-sessions-heavy",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "sessions"
              ]
            }
          },
          {
            "say": "circle-sessions-rest",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "sessions"
              ]
            }
          },
          {
            "say": "circle-sessions-give",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "sessions"
              ]
            }
          },
          {
            "say": "circle-sessions-on",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "parts": [
                "sessions"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "circle-credit",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-credit-rule",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-credit-circle",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-credit-ceremony",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "circle-credit-aid",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "purpose": [
                "share"
              ]
            }
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "coverage",
    "about": "coverage",
    "forms": [
      "page"
    ],
    "door": "organizations",
    "place": 3,
    "lead": "own",
    "calendar": false,
    "ask": [],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "coverage-name",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "languages_table",
            "answer": null,
            "role": "table",
            "only": [],
            "when": {}
          },
          {
            "say": "coverage-interpreter",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "coverage-missing",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "coverage-do",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "credit-slip",
    "about": "answers",
    "forms": [
      "page",
      "large"
    ],
    "door": "act",
    "place": 9,
    "lead": "own",
    "calendar": false,
    "ask": [
      {
        "id": "practice",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "community",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "wrong",
        "kind": "text",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "person",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      }
    ],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "credit-slip-title",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "credit-slip-what",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "credit-slip-line-practice",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "credit-slip-line-community",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "credit-slip-line-person",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "credit-slip-wrong",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": null,
            "answer": "wrong",
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "credit-slip-right",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "credit-slip-source",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "own-form-openness",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "card-open_with_credit",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "card-learn_from_practitioners",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "card-community_only",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "card-closed-practice",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "credit-slip-works",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "credit-slip-named",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "credit-slip-consent",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "credit-slip-rule",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "credit-slip-closed",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "credit-slip-give",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "crisis",
    "about": "crisis_lines",
    "forms": [
      "page",
      "large",
      "poster",
      "strips",
      "wallet"
    ],
    "door": null,
    "place": 0,
    "lead": "own",
    "calendar": false,
    "ask": [],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "crisis-title",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "crisis-intro",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": true,
        "most": null,
        "lines": [
          {
            "say": null,
            "fact": "name",
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "summary",
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "numbers",
            "answer": null,
            "role": "number",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "languages",
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "police",
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "checked",
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "crisis-911",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "crisis-police-note",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "crisis-interpreter",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "crisis-title",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": true,
        "most": 3,
        "lines": [
          {
            "say": null,
            "fact": "main_number",
            "answer": null,
            "role": "number",
            "only": [
              "poster",
              "wallet"
            ],
            "when": {}
          }
        ]
      },
      {
        "each": true,
        "most": 1,
        "lines": [
          {
            "say": null,
            "fact": "main_number",
            "answer": null,
            "role": "number",
            "only": [
              "strips"
            ],
            "when": {}
          }
        ]
      }
    ]
  },
  {
    "id": "funding-request",
    "about": "answers",
    "forms": [
      "page",
      "large"
    ],
    "door": "organizations",
    "place": 7,
    "lead": "english",
    "calendar": false,
    "ask": [
      {
        "id": "for",
        "kind": "one",
        "options": [
          "data",
          "training",
          "staff",
          "strengths",
          "language",
          "list"
        ],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "organization",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "funder",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "amount",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "own",
        "kind": "text",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      }
    ],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "funding-request-name",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "funding-request-to",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "funding-request-ask",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "funding-request-for-data",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {
              "for": [
                "data"
              ]
            }
          },
          {
            "say": "funding-request-data-text",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "for": [
                "data"
              ]
            }
          },
          {
            "say": "funding-request-for-training",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {
              "for": [
                "training"
              ]
            }
          },
          {
            "say": "funding-request-training-text",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "for": [
                "training"
              ]
            }
          },
          {
            "say": "funding-request-for-staff",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {
              "for": [
                "staff"
              ]
            }
          },
          {
            "say": "funding-request-staff-text",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "for": [
                "staff"
              ]
            }
          },
          {
            "say": "funding-request-for-strengths",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {
              "for": [
                "strengths"
              ]
            }
          },
          {
            "say": "funding-request-strengths-text",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "for": [
                "strengths"
              ]
            }
          },
          {
            "say": "funding-request-for-language",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {
              "for": [
                "language"
              ]
            }
          },
          {
            "say": "funding-request-language-text",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "for": [
                "language"
              ]
            }
          },
          {
            "say": "funding-request-for-list",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {
              "for": [
                "list"
              ]
            }
          },
          {
            "say": "funding-request-list-text",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "for": [
                "list"
              ]
            }
          },
          {
            "say": null,
            "fact": null,
            "answer": "own",
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "funding-request-plan",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "funding-request-voice",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "funding-request-know",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "funding-request-report",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "funding-request-sign",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "funding-request-call",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "humility",
    "about": "answers",
    "forms": [
      "page",
      "large"
    ],
    "door": "organizations",
    "place": 11,
    "lead": "own",
    "calendar": false,
    "ask": [
      {
        "id": "listen",
        "kind": "text",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "silent",
        "kind": "text",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "guess",
        "kind": "text",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "power",
        "kind": "text",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "rule",
        "kind": "text",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "word",
        "kind": "text",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "mistake",
        "kind": "text",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "taught",
        "kind": "text",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "credit",
        "kind": "text",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "honest",
        "kind": "text",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      }
    ],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "humility-name",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "humility-how",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "humility-never",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "humility-listen",
            "fact": null,
            "answer": "listen",
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "humility-silent",
            "fact": null,
            "answer": "silent",
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "humility-guess",
            "fact": null,
            "answer": "guess",
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "humility-power",
            "fact": null,
            "answer": "power",
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "humility-rule",
            "fact": null,
            "answer": "rule",
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "humility-word",
            "fact": null,
            "answer": "word",
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "humility-mistake",
            "fact": null,
            "answer": "mistake",
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "humility-taught",
            "fact": null,
            "answer": "taught",
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "humility-credit",
            "fact": null,
            "answer": "credit",
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "humility-honest",
            "fact": null,
            "answer": "honest",
            "role": "room",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "job-ad",
    "about": "answers",
    "forms": [
      "page",
      "large"
    ],
    "door": "organizations",
    "place": 8,
    "lead": "own",
    "calendar": false,
    "ask": [],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "job-ad-name",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "job-ad-pay",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "job-ad-needs",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "job-ad-languages",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "job-ad-growth",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "job-ad-places",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "job-ad-panel",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "job-ad-same",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "job-ad-fair",
            "fact": null,
            "answer": null,
            "role": "urgent",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "job-ad-numbers",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          },
          {
            "say": "job-ad-told",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "job-ad-small",
            "fact": null,
            "answer": null,
            "role": "urgent",
            "only": [],
            "when": {}
          },
          {
            "say": "job-ad-applied",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "job-ad-began",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "job-ad-stayed",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "job-ad-lead",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "job-ad-gap",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "letter-who",
    "about": "answers",
    "forms": [
      "page",
      "large"
    ],
    "door": "act",
    "place": 4,
    "lead": "own",
    "calendar": false,
    "ask": [],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "letter-who-name",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "letter-who-start",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "letter-who-congress",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "letter-who-congress-how",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "letter-who-congress-number",
            "fact": null,
            "answer": null,
            "role": "number",
            "only": [],
            "when": {}
          },
          {
            "say": "letter-who-congress-write",
            "fact": null,
            "answer": null,
            "role": "address",
            "only": [],
            "when": {}
          },
          {
            "say": "letter-who-undated",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "letter-who-local",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "letter-who-library",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "letter-who-ask-state",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "letter-who-ask-money",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "letter-who-ask-meeting",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "letter-who-ask-language",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "letter-who-care",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "letter-who-found",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "letter-who-web",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "letter-who-mha",
            "fact": null,
            "answer": null,
            "role": "address",
            "only": [],
            "when": {}
          },
          {
            "say": "letter-who-undated",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          },
          {
            "say": "letter-who-usa",
            "fact": null,
            "answer": null,
            "role": "address",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "letter",
    "about": "answers",
    "forms": [
      "page",
      "large"
    ],
    "door": "act",
    "place": 3,
    "lead": "english",
    "calendar": false,
    "ask": [
      {
        "id": "topic",
        "kind": "one",
        "options": [
          "language",
          "training",
          "literacy",
          "school",
          "data",
          "community",
          "crisis",
          "peers"
        ],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "as",
        "kind": "one",
        "options": [
          "letter",
          "phone",
          "comment",
          "post"
        ],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "why",
        "kind": "many",
        "options": [
          "needed",
          "interpreter",
          "child",
          "culture",
          "race",
          "love",
          "cost",
          "wait",
          "fear",
          "helper",
          "student"
        ],
        "all": false,
        "language": false,
        "when": {
          "as": [
            "letter",
            "phone",
            "comment"
          ]
        }
      },
      {
        "id": "own",
        "kind": "text",
        "options": [],
        "all": false,
        "language": false,
        "when": {
          "as": [
            "letter",
            "phone",
            "comment"
          ]
        }
      },
      {
        "id": "to",
        "kind": "one",
        "options": [
          "lawmaker",
          "board",
          "school",
          "clinic",
          "insurer"
        ],
        "all": false,
        "language": false,
        "when": {
          "as": [
            "letter",
            "comment"
          ]
        }
      },
      {
        "id": "office",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {
          "as": [
            "letter",
            "phone"
          ]
        }
      },
      {
        "id": "writer",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {
          "as": [
            "letter",
            "phone",
            "comment"
          ]
        }
      },
      {
        "id": "place",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {
          "as": [
            "letter",
            "phone",
            "comment"
          ]
        }
      }
    ],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "letter-topic-language",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {
              "as": [
                "letter",
                "phone",
                "comment"
              ],
              "topic": [
                "language"
              ]
            }
          },
          {
            "say": "letter-topic-training",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {
              "as": [
                "letter",
                "phone",
                "comment"
              ],
              "topic": [
                "training"
              ]
            }
          },
          {
            "say": "letter-topic-literacy",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {
              "as": [
                "letter",
                "phone",
                "comment"
              ],
              "topic": [
                "literacy"
              ]
            }
          },
          {
            "say": "letter-topic-school",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {
              "as": [
                "letter",
                "phone",
                "comment"
              ],
              "topic": [
                "school"
              ]
            }
          },
          {
            "say": "letter-topic-data",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {
              "as": [
                "letter",
                "phone",
                "comment"
              ],
              "topic": [
                "data"
              ]
            }
          },
          {
            "say": "letter-topic-community",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {
              "as": [
                "letter",
                "phone",
                "comment"
              ],
              "topic": [
                "community"
              ]
            }
          },
          {
            "say": "letter-topic-crisis",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {
              "as": [
                "letter",
                "phone",
                "comment"
              ],
              "topic": [
                "crisis"
              ]
            }
          },
          {
            "say": "letter-topic-peers",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {
              "as": [
                "letter",
                "phone",
                "comment"
              ],
              "topic": [
                "peers"
              ]
            }
          },
          {
            "say": "letter-phone-how",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "as": [
                "phone"
              ]
            }
          },
          {
            "say": "letter-comment-how",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "as": [
                "comment"
              ]
            }
          },
          {
            "say": "letter-post-how",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "as": [
                "post"
              ]
            }
          },
          {
            "say": "letter-date",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "letter-dear",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter"
              ]
            }
          },
          {
            "say": "letter-phone-hello",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "phone"
              ]
            }
          },
          {
            "say": "letter-i-am",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter",
                "phone",
                "comment"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "letter-what-language",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter"
              ],
              "topic": [
                "language"
              ]
            }
          },
          {
            "say": "letter-what-training",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter"
              ],
              "topic": [
                "training"
              ]
            }
          },
          {
            "say": "letter-what-literacy",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter"
              ],
              "topic": [
                "literacy"
              ]
            }
          },
          {
            "say": "letter-what-school",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter"
              ],
              "topic": [
                "school"
              ]
            }
          },
          {
            "say": "letter-what-data",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter"
              ],
              "topic": [
                "data"
              ]
            }
          },
          {
            "say": "letter-what-community",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter"
              ],
              "topic": [
                "community"
              ]
            }
          },
          {
            "say": "letter-what-crisis",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter"
              ],
              "topic": [
                "crisis"
              ]
            }
          },
          {
            "say": "letter-what-peers",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter"
              ],
              "topic": [
                "peers"
              ]
            }
          },
          {
            "say": "letter-phone-language",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "phone"
              ],
              "topic": [
                "language"
              ]
            }
          },
          {
            "say": "letter-phone-training",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "phone"
              ],
              "topic": [
                "training"
              ]
            }
          },
          {
            "say": "letter-phone-literacy",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "phone"
              ],
              "topic": [
                "literacy"
              ]
            }
          },
          {
            "say": "letter-phone-school",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "phone"
              ],
              "topic": [
                "school"
              ]
            }
          },
          {
            "say": "letter-phone-data",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "phone"
              ],
              "topic": [
                "data"
              ]
            }
          },
          {
            "say": "letter-phone-community",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "phone"
              ],
              "topic": [
                "community"
              ]
            }
          },
          {
            "say": "letter-phone-crisis",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "phone"
              ],
              "topic": [
                "crisis"
              ]
            }
          },
          {
            "say": "letter-phone-peers",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "phone"
              ],
              "topic": [
                "peers"
              ]
            }
          },
          {
            "say": "letter-comment-language",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "comment"
              ],
              "topic": [
                "language"
              ]
            }
          },
          {
            "say": "letter-comment-training",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "comment"
              ],
              "topic": [
                "training"
              ]
            }
          },
          {
            "say": "letter-comment-literacy",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "comment"
              ],
              "topic": [
                "literacy"
              ]
            }
          },
          {
            "say": "letter-comment-school",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "comment"
              ],
              "topic": [
                "school"
              ]
            }
          },
          {
            "say": "letter-comment-data",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "comment"
              ],
              "topic": [
                "data"
              ]
            }
          },
          {
            "say": "letter-comment-community",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "comment"
              ],
              "topic": [
                "community"
              ]
            }
          },
          {
            "say": "letter-comment-crisis",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "comment"
              ],
              "topic": [
                "crisis"
              ]
            }
          },
          {
            "say": "letter-comment-peers",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "comment"
              ],
              "topic": [
                "peers"
              ]
            }
          },
          {
            "say": "letter-post-language",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "post"
              ],
              "topic": [
                "language"
              ]
            }
          },
          {
            "say": "letter-post-training",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "post"
              ],
              "topic": [
                "training"
              ]
            }
          },
          {
            "say": "letter-post-literacy",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "post"
              ],
              "topic": [
                "literacy"
              ]
            }
          },
          {
            "say": "letter-post-school",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "post"
              ],
              "topic": [
                "school"
              ]
            }
          },
          {
            "say": "letter-post-data",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "post"
              ],
              "topic": [
                "data"
              ]
            }
          },
          {
            "say": "letter-post-community",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "post"
              ],
              "topic": [
                "community"
              ]
            }
          },
          {
            "say": "letter-post-crisis",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "post"
              ],
              "topic": [
                "crisis"
              ]
            }
          },
          {
            "say": "letter-post-peers",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "post"
              ],
              "topic": [
                "peers"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "letter-why-title",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "as": [
                "letter",
                "phone",
                "comment"
              ]
            }
          },
          {
            "say": "letter-why-needed",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter",
                "phone",
                "comment"
              ],
              "why": [
                "needed"
              ]
            }
          },
          {
            "say": "letter-why-interpreter",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter",
                "phone",
                "comment"
              ],
              "why": [
                "interpreter"
              ]
            }
          },
          {
            "say": "letter-why-child",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter",
                "phone",
                "comment"
              ],
              "why": [
                "child"
              ]
            }
          },
          {
            "say": "letter-why-culture",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter",
                "phone",
                "comment"
              ],
              "why": [
                "culture"
              ]
            }
          },
          {
            "say": "letter-why-race",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter",
                "phone",
                "comment"
              ],
              "why": [
                "race"
              ]
            }
          },
          {
            "say": "letter-why-love",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter",
                "phone",
                "comment"
              ],
              "why": [
                "love"
              ]
            }
          },
          {
            "say": "letter-why-cost",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter",
                "phone",
                "comment"
              ],
              "why": [
                "cost"
              ]
            }
          },
          {
            "say": "letter-why-wait",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter",
                "phone",
                "comment"
              ],
              "why": [
                "wait"
              ]
            }
          },
          {
            "say": "letter-why-fear",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter",
                "phone",
                "comment"
              ],
              "why": [
                "fear"
              ]
            }
          },
          {
            "say": "letter-why-helper",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter",
                "phone",
                "comment"
              ],
              "why": [
                "helper"
              ]
            }
          },
          {
            "say": "letter-why-student",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter",
                "phone",
                "comment"
              ],
              "why": [
                "student"
              ]
            }
          },
          {
            "say": null,
            "fact": null,
            "answer": "own",
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter",
                "phone",
                "comment"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "letter-law-1557",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter"
              ],
              "topic": [
                "language",
                "literacy",
                "crisis"
              ]
            }
          },
          {
            "say": "letter-law-title-vi",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter"
              ],
              "topic": [
                "language",
                "literacy",
                "crisis"
              ]
            }
          },
          {
            "say": "letter-law-note",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "as": [
                "letter"
              ],
              "topic": [
                "language",
                "literacy",
                "crisis"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "letter-power-lawmaker",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter",
                "comment"
              ],
              "to": [
                "lawmaker"
              ]
            }
          },
          {
            "say": "letter-power-board",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter",
                "comment"
              ],
              "to": [
                "board"
              ]
            }
          },
          {
            "say": "letter-power-school",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter",
                "comment"
              ],
              "to": [
                "school"
              ]
            }
          },
          {
            "say": "letter-power-clinic",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter",
                "comment"
              ],
              "to": [
                "clinic"
              ]
            }
          },
          {
            "say": "letter-power-insurer",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter",
                "comment"
              ],
              "to": [
                "insurer"
              ]
            }
          },
          {
            "say": "letter-ask-language",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter"
              ],
              "topic": [
                "language"
              ]
            }
          },
          {
            "say": "letter-ask-training",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter"
              ],
              "topic": [
                "training"
              ]
            }
          },
          {
            "say": "letter-ask-literacy",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter"
              ],
              "topic": [
                "literacy"
              ]
            }
          },
          {
            "say": "letter-ask-school",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter"
              ],
              "topic": [
                "school"
              ]
            }
          },
          {
            "say": "letter-ask-data",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter"
              ],
              "topic": [
                "data"
              ]
            }
          },
          {
            "say": "letter-ask-community",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter"
              ],
              "topic": [
                "community"
              ]
            }
          },
          {
            "say": "letter-ask-crisis",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter"
              ],
              "topic": [
                "crisis"
              ]
            }
          },
          {
            "say": "letter-ask-peers",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter"
              ],
              "topic": [
                "peers"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "letter-answer",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter"
              ]
            }
          },
          {
            "say": "letter-phone-end",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "phone"
              ]
            }
          },
          {
            "say": "letter-comment-end",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "comment"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "letter-sign",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "as": [
                "letter"
              ]
            }
          },
          {
            "say": "letter-reach",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "as": [
                "letter"
              ]
            }
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "list",
    "about": "list",
    "forms": [
      "page",
      "large"
    ],
    "door": null,
    "place": 0,
    "lead": "own",
    "calendar": false,
    "ask": [],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "paper-list-heading",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": true,
        "most": null,
        "lines": [
          {
            "say": null,
            "fact": "name",
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          },
          {
            "say": "card-credit",
            "fact": null,
            "answer": null,
            "role": "credit",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "openness",
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "status",
            "answer": null,
            "role": "urgent",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "summary",
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "numbers",
            "answer": null,
            "role": "number",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "addresses",
            "answer": null,
            "role": "address",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "languages",
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "police",
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "checked",
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "policy",
    "about": "answers",
    "forms": [
      "page",
      "large"
    ],
    "door": "act",
    "place": 5,
    "lead": "own",
    "calendar": false,
    "ask": [
      {
        "id": "where",
        "kind": "one",
        "options": [
          "all",
          "school",
          "local",
          "health",
          "legislature",
          "medicaid",
          "congress",
          "federal"
        ],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "topic",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "change",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      }
    ],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "policy-name",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-neutral",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "policy-where-school",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "where": [
                "school",
                "all"
              ]
            }
          },
          {
            "say": "policy-school",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "where": [
                "school",
                "all"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "policy-where-local",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "where": [
                "local",
                "all"
              ]
            }
          },
          {
            "say": "policy-local",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "where": [
                "local",
                "all"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "policy-where-health",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "where": [
                "health",
                "all"
              ]
            }
          },
          {
            "say": "policy-health",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "where": [
                "health",
                "all"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "policy-where-legislature",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "where": [
                "legislature",
                "all"
              ]
            }
          },
          {
            "say": "policy-legislature",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "where": [
                "legislature",
                "all"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "policy-where-medicaid",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "where": [
                "medicaid",
                "all"
              ]
            }
          },
          {
            "say": "policy-medicaid",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "where": [
                "medicaid",
                "all"
              ]
            }
          },
          {
            "say": "policy-medicaid-council",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "where": [
                "medicaid",
                "all"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "policy-where-congress",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "where": [
                "congress",
                "all"
              ]
            }
          },
          {
            "say": "policy-congress",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "where": [
                "congress",
                "all"
              ]
            }
          },
          {
            "say": "policy-congress-call",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "where": [
                "congress",
                "all"
              ]
            }
          },
          {
            "say": "policy-congress-anyone",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "where": [
                "congress",
                "all"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "policy-where-federal",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "where": [
                "federal",
                "all"
              ]
            }
          },
          {
            "say": "policy-federal",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "where": [
                "federal",
                "all"
              ]
            }
          },
          {
            "say": "policy-federal-comment",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "where": [
                "federal",
                "all"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "policy-find",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "where": [
                "school",
                "local",
                "legislature",
                "congress",
                "all"
              ]
            }
          },
          {
            "say": "policy-law",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "policy-before",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-agenda",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-signup",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-interpreter",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-access",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-record",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-bring",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "policy-never",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-never-ends",
            "fact": null,
            "answer": null,
            "role": "urgent",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-never-papers",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-never-others",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-never-home",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-never-case",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-never-citizen",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "policy-room",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-early",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-say",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-say-topic",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-say-now",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-say-change",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-say-answer",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "policy-after",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-letter",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-seat",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-rest",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "policy-notes",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "positions",
    "about": "answers",
    "forms": [
      "page",
      "large"
    ],
    "door": "act",
    "place": 10,
    "lead": "own",
    "calendar": false,
    "ask": [
      {
        "id": "found",
        "kind": "text",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      }
    ],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "positions-title",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "positions-what",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "positions-where",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "positions-address",
            "fact": null,
            "answer": null,
            "role": "address",
            "only": [],
            "when": {}
          },
          {
            "say": "positions-moved",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "positions-seen",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "positions-copies",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "positions-culture",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "positions-peers",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "positions-racism",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "positions-packs",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "positions",
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "positions-check",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "positions-check-old",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          },
          {
            "say": "positions-check-name",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "positions-found",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": null,
            "answer": "found",
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "positions-note",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "questions",
    "about": "answers",
    "forms": [
      "page",
      "large"
    ],
    "door": "act",
    "place": 1,
    "lead": "own",
    "calendar": false,
    "ask": [
      {
        "id": "system",
        "kind": "one",
        "options": [
          "clinic",
          "school",
          "workplace",
          "insurer",
          "research",
          "public",
          "faith"
        ],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "barrier",
        "kind": "many",
        "options": [
          "cost",
          "stigma",
          "language",
          "distance",
          "hours",
          "id",
          "trust",
          "childcare",
          "disability"
        ],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "place",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      }
    ],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-title",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "questions-say",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          },
          {
            "say": "questions-hello",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "questions-how",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "questions-private",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-cost-unable",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "cost"
              ],
              "system": [
                "clinic",
                "public",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-cost-before",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "cost"
              ],
              "system": [
                "clinic",
                "insurer"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-cost-plan",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "cost"
              ],
              "system": [
                "workplace",
                "insurer"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-cost-refused",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "cost"
              ],
              "system": [
                "insurer"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-cost-spent",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "cost"
              ],
              "system": [
                "school",
                "workplace",
                "public"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-cost-outside",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "cost"
              ],
              "system": [
                "school",
                "workplace",
                "public",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-cost-study",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "cost",
                "distance",
                "childcare"
              ],
              "system": [
                "research"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-stigma-knows",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "stigma"
              ],
              "system": [
                "clinic",
                "school",
                "workplace",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-stigma-mail",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "stigma"
              ],
              "system": [
                "insurer"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-stigma-punished",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "stigma"
              ],
              "system": [
                "school",
                "workplace",
                "public"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-stigma-learn",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "stigma"
              ],
              "system": [
                "school",
                "workplace",
                "public",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-stigma-insult",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "stigma"
              ],
              "system": [
                "clinic",
                "school",
                "workplace",
                "research",
                "public",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-stigma-change",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "stigma"
              ],
              "system": [
                "clinic",
                "school",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-stigma-words",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "stigma"
              ],
              "system": [
                "research"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-language-interpreter",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "language"
              ],
              "system": [
                "clinic",
                "school",
                "insurer",
                "public",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-language-papers",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "language"
              ],
              "system": [
                "clinic",
                "school",
                "workplace",
                "insurer",
                "research",
                "public"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-language-phone",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "language"
              ],
              "system": [
                "clinic",
                "insurer",
                "public"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-language-helpers",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "language"
              ],
              "system": [
                "clinic",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-language-plan",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "language"
              ],
              "system": [
                "workplace",
                "insurer"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-language-study",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "language"
              ],
              "system": [
                "research"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-language-meeting",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "language"
              ],
              "system": [
                "school",
                "workplace",
                "public",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-language-sign",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "language",
                "disability"
              ],
              "system": [
                "clinic",
                "school",
                "workplace",
                "research",
                "public",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-distance-car",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "distance"
              ],
              "system": [
                "clinic",
                "research",
                "public",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-distance-plan",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "distance"
              ],
              "system": [
                "workplace",
                "insurer"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-distance-phone",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "distance"
              ],
              "system": [
                "clinic",
                "school",
                "workplace",
                "insurer",
                "public"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-distance-outside",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "distance"
              ],
              "system": [
                "clinic",
                "school",
                "research",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-distance-none",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "distance"
              ],
              "system": [
                "insurer",
                "public"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-distance-shift",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "distance",
                "hours"
              ],
              "system": [
                "workplace"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-hours-open",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "hours"
              ],
              "system": [
                "clinic",
                "research",
                "public",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-hours-wait",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "hours"
              ],
              "system": [
                "clinic",
                "school",
                "insurer",
                "public"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-hours-closed",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "hours"
              ],
              "system": [
                "clinic",
                "school",
                "public",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-hours-leave",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "hours"
              ],
              "system": [
                "school",
                "workplace"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-hours-decide",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "hours"
              ],
              "system": [
                "insurer"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-id-papers",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "id"
              ],
              "system": [
                "clinic",
                "school",
                "public",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-id-immigration",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "id"
              ],
              "system": [
                "clinic",
                "school",
                "workplace",
                "insurer",
                "research",
                "public",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-id-officers",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "id"
              ],
              "system": [
                "clinic",
                "school",
                "workplace",
                "insurer",
                "research",
                "public",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-id-name",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "id"
              ],
              "system": [
                "clinic",
                "school",
                "workplace",
                "insurer",
                "research",
                "public"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-id-anonymous",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "id"
              ],
              "system": [
                "school",
                "workplace",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-id-number",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "id"
              ],
              "system": [
                "clinic",
                "insurer",
                "research",
                "public"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-trust-force",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "trust"
              ],
              "system": [
                "clinic",
                "school",
                "workplace",
                "public",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-trust-leaders",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "trust"
              ],
              "system": [
                "clinic",
                "school",
                "workplace",
                "insurer",
                "research",
                "public",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-trust-equal",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "trust"
              ],
              "system": [
                "clinic",
                "school",
                "workplace",
                "insurer",
                "public"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-trust-complaint",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "trust"
              ],
              "system": [
                "clinic",
                "school",
                "workplace",
                "insurer",
                "research",
                "public",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-trust-data",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "trust"
              ],
              "system": [
                "insurer",
                "research"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-trust-credit",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "trust"
              ],
              "system": [
                "clinic",
                "research",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-childcare-visit",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "childcare"
              ],
              "system": [
                "clinic",
                "research",
                "public",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-childcare-meeting",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "childcare"
              ],
              "system": [
                "school",
                "workplace",
                "public",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-childcare-home",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "childcare"
              ],
              "system": [
                "clinic",
                "insurer"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-childcare-leave",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "childcare"
              ],
              "system": [
                "workplace"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-childcare-report",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "trust",
                "childcare"
              ],
              "system": [
                "clinic",
                "school",
                "public"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-disability-door",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "disability"
              ],
              "system": [
                "clinic",
                "school",
                "workplace",
                "research",
                "public",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-disability-change",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "disability"
              ],
              "system": [
                "clinic",
                "school",
                "workplace",
                "research",
                "public",
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-disability-forms",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "disability"
              ],
              "system": [
                "clinic",
                "insurer",
                "research",
                "public"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-disability-plan",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "barrier": [
                "disability"
              ],
              "system": [
                "workplace",
                "insurer"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "questions-change",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "questions-who",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "resource",
    "about": "resource",
    "forms": [
      "page",
      "large",
      "poster",
      "strips",
      "wallet"
    ],
    "door": null,
    "place": 0,
    "lead": "own",
    "calendar": false,
    "ask": [],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": null,
            "fact": "name",
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "card-credit",
            "fact": null,
            "answer": null,
            "role": "credit",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "openness",
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "kind",
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "status",
            "answer": null,
            "role": "urgent",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "summary",
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": null,
            "fact": "closed",
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "card-reach",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "numbers",
            "answer": null,
            "role": "number",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "addresses",
            "answer": null,
            "role": "address",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "open_hours",
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          },
          {
            "say": "paper-zone",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "about_hours",
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "languages",
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "code_text",
            "answer": null,
            "role": "code",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "card-police",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "police",
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "police_exceptions",
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "police_source",
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "card-about",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "more",
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "card-who",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "who",
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "card-cost",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "cost",
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "about_money",
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "id_asked",
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": null,
            "fact": "checked",
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "sources",
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": null,
            "fact": "name",
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          },
          {
            "say": "card-credit",
            "fact": null,
            "answer": null,
            "role": "credit",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "status",
            "answer": null,
            "role": "urgent",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "summary",
            "answer": null,
            "role": "body",
            "only": [
              "poster",
              "strips",
              "wallet"
            ],
            "when": {}
          },
          {
            "say": null,
            "fact": "first_number",
            "answer": null,
            "role": "number",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "addresses_short",
            "answer": null,
            "role": "address",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": "code_call",
            "answer": null,
            "role": "code",
            "only": [
              "poster",
              "strips"
            ],
            "when": {}
          }
        ]
      }
    ]
  },
  {
    "id": "respectful",
    "about": "answers",
    "forms": [
      "page",
      "large"
    ],
    "door": "organizations",
    "place": 4,
    "lead": "own",
    "calendar": false,
    "ask": [
      {
        "id": "about",
        "kind": "many",
        "options": [
          "race",
          "language",
          "interpreter",
          "disability",
          "gender",
          "faith"
        ],
        "all": true,
        "language": false,
        "when": {}
      },
      {
        "id": "who",
        "kind": "line",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      }
    ],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "respectful-title",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "respectful-skip",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "respectful-about-race",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {
              "about": [
                "race"
              ]
            }
          },
          {
            "say": "respectful-race-question",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "about": [
                "race"
              ]
            }
          },
          {
            "say": "respectful-choose",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "about": [
                "race"
              ]
            }
          },
          {
            "say": "respectful-race-black",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "race"
              ]
            }
          },
          {
            "say": "respectful-race-indigenous",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "race"
              ]
            }
          },
          {
            "say": "respectful-race-asian",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "race"
              ]
            }
          },
          {
            "say": "respectful-race-pacific",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "race"
              ]
            }
          },
          {
            "say": "respectful-race-latine",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "race"
              ]
            }
          },
          {
            "say": "respectful-race-mena",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "race"
              ]
            }
          },
          {
            "say": "respectful-race-white",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "race"
              ]
            }
          },
          {
            "say": "respectful-prefer",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "race"
              ]
            }
          },
          {
            "say": "respectful-race-why",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "about": [
                "race"
              ]
            }
          },
          {
            "say": "respectful-who-sees",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "about": [
                "race"
              ]
            }
          },
          {
            "say": "respectful-same",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "about": [
                "race"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "respectful-about-language",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {
              "about": [
                "language"
              ]
            }
          },
          {
            "say": "respectful-language-question",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "about": [
                "language"
              ]
            }
          },
          {
            "say": "respectful-choose",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "about": [
                "language"
              ]
            }
          },
          {
            "say": "respectful-language-talk",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "language"
              ]
            }
          },
          {
            "say": "respectful-language-write",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "language"
              ]
            }
          },
          {
            "say": "respectful-language-read",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "language"
              ]
            }
          },
          {
            "say": "respectful-prefer",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "language"
              ]
            }
          },
          {
            "say": "respectful-language-why",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "about": [
                "language"
              ]
            }
          },
          {
            "say": "respectful-who-sees",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "about": [
                "language"
              ]
            }
          },
          {
            "say": "respectful-same",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "about": [
                "language"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "respectful-about-interpreter",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {
              "about": [
                "interpreter"
              ]
            }
          },
          {
            "say": "respectful-interpreter-question",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "about": [
                "interpreter"
              ]
            }
          },
          {
            "say": "respectful-choose",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "about": [
                "interpreter"
              ]
            }
          },
          {
            "say": "respectful-interpreter-far",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "interpreter"
              ]
            }
          },
          {
            "say": "respectful-interpreter-near",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "interpreter"
              ]
            }
          },
          {
            "say": "respectful-interpreter-stranger",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "interpreter"
              ]
            }
          },
          {
            "say": "respectful-prefer",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "interpreter"
              ]
            }
          },
          {
            "say": "respectful-interpreter-why",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "about": [
                "interpreter"
              ]
            }
          },
          {
            "say": "respectful-who-sees",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "about": [
                "interpreter"
              ]
            }
          },
          {
            "say": "respectful-same",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "about": [
                "interpreter"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "respectful-about-disability",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {
              "about": [
                "disability"
              ]
            }
          },
          {
            "say": "respectful-disability-question",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "about": [
                "disability"
              ]
            }
          },
          {
            "say": "respectful-choose",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "about": [
                "disability"
              ]
            }
          },
          {
            "say": "respectful-disability-steps",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "disability"
              ]
            }
          },
          {
            "say": "respectful-disability-print",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "disability"
              ]
            }
          },
          {
            "say": "respectful-disability-time",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "disability"
              ]
            }
          },
          {
            "say": "respectful-prefer",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "disability"
              ]
            }
          },
          {
            "say": "respectful-disability-why",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "about": [
                "disability"
              ]
            }
          },
          {
            "say": "respectful-who-sees",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "about": [
                "disability"
              ]
            }
          },
          {
            "say": "respectful-same",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "about": [
                "disability"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "respectful-about-gender",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {
              "about": [
                "gender"
              ]
            }
          },
          {
            "say": "respectful-pronouns-question",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "about": [
                "gender"
              ]
            }
          },
          {
            "say": "respectful-gender-question",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "about": [
                "gender"
              ]
            }
          },
          {
            "say": "respectful-choose",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "about": [
                "gender"
              ]
            }
          },
          {
            "say": "respectful-gender-woman",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "gender"
              ]
            }
          },
          {
            "say": "respectful-gender-man",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "gender"
              ]
            }
          },
          {
            "say": "respectful-gender-nonbinary",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "gender"
              ]
            }
          },
          {
            "say": "respectful-gender-trans",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "gender"
              ]
            }
          },
          {
            "say": "respectful-prefer",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "gender"
              ]
            }
          },
          {
            "say": "respectful-gender-why",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "about": [
                "gender"
              ]
            }
          },
          {
            "say": "respectful-who-sees",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "about": [
                "gender"
              ]
            }
          },
          {
            "say": "respectful-same",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "about": [
                "gender"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "respectful-about-faith",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {
              "about": [
                "faith"
              ]
            }
          },
          {
            "say": "respectful-faith-question",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {
              "about": [
                "faith"
              ]
            }
          },
          {
            "say": "respectful-choose",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "about": [
                "faith"
              ]
            }
          },
          {
            "say": "respectful-faith-place",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "faith"
              ]
            }
          },
          {
            "say": "respectful-faith-visit",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "faith"
              ]
            }
          },
          {
            "say": "respectful-prefer",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "about": [
                "faith"
              ]
            }
          },
          {
            "say": "respectful-faith-why",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "about": [
                "faith"
              ]
            }
          },
          {
            "say": "respectful-who-sees",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "about": [
                "faith"
              ]
            }
          },
          {
            "say": "respectful-same",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "about": [
                "faith"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "respectful-staff",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "respectful-staff-everyone",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "respectful-staff-guess",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "respectful-staff-immigration",
            "fact": null,
            "answer": null,
            "role": "urgent",
            "only": [],
            "when": {}
          },
          {
            "say": "respectful-staff-private",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "respectful-staff-promise",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "respectful-staff-accept",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "respectful-staff-keep",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "rights-card",
    "about": "answers",
    "forms": [
      "wallet",
      "page",
      "large"
    ],
    "door": "rights",
    "place": 1,
    "lead": "english",
    "calendar": false,
    "ask": [
      {
        "id": "language",
        "kind": "line",
        "options": [],
        "all": false,
        "language": true,
        "when": {}
      }
    ],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "rights-card-name",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-card-speak",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-card-law",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "rights-card-paper",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-card-family",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-card-machine",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-card-human",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-card-checked",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "rights-card-speak",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-card-law",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-card-checked",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      }
    ]
  },
  {
    "id": "rights-complaint",
    "about": "answers",
    "forms": [
      "page",
      "large"
    ],
    "door": "rights",
    "place": 3,
    "lead": "own",
    "calendar": false,
    "ask": [],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "rights-complaint-name",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-what",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-someone",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-deadline",
            "fact": null,
            "answer": null,
            "role": "urgent",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "rights-complaint-tells",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-tells-office",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-tells-place",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-tells-agencies",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-tells-immigration",
            "fact": null,
            "answer": null,
            "role": "urgent",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-tells-lawyer",
            "fact": null,
            "answer": null,
            "role": "address",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-tells-punish",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-stop",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "rights-complaint-write",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-write-about",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-happened",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-where",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-when",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-who",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-asked",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-stop",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "rights-complaint-send",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-send-about",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-send-web",
            "fact": null,
            "answer": null,
            "role": "address",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-send-mail",
            "fact": null,
            "answer": null,
            "role": "address",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-send-email",
            "fact": null,
            "answer": null,
            "role": "address",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-send-phone",
            "fact": null,
            "answer": null,
            "role": "address",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-send-checked",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-send-after",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-stop",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "rights-complaint-other",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-other-place",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-other-emergency",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-other-lawyer",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-other-state",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-complaint-sources",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "rights-know",
    "about": "answers",
    "forms": [
      "page",
      "large"
    ],
    "door": "rights",
    "place": 4,
    "lead": "own",
    "calendar": false,
    "ask": [],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "rights-know-name",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-know-intro",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "rights-know-language",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-know-language-free",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-know-language-who",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-know-language-deaf",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-know-language-source",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "rights-know-fair",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-know-fair-what",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-know-fair-changed",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-know-fair-source",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "rights-know-private",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-know-private-what",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-know-private-limits",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-know-private-source",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "rights-know-emergency",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-know-emergency-what",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-know-emergency-limits",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-know-emergency-source",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "rights-know-end",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-know-checked",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "rights-refused",
    "about": "answers",
    "forms": [
      "page",
      "large"
    ],
    "door": "rights",
    "place": 2,
    "lead": "own",
    "calendar": false,
    "ask": [
      {
        "id": "where",
        "kind": "one",
        "options": [
          "clinic",
          "pharmacy",
          "emergency",
          "insurer",
          "office"
        ],
        "all": false,
        "language": false,
        "when": {}
      }
    ],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "rights-refused-name",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-refused-intro",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-refused-first",
            "fact": null,
            "answer": null,
            "role": "urgent",
            "only": [],
            "when": {
              "where": [
                "emergency"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "rights-refused-again",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-refused-say-need",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-refused-say-law",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {
              "where": [
                "clinic",
                "pharmacy",
                "emergency",
                "insurer"
              ]
            }
          },
          {
            "say": "rights-refused-say-clinic",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {
              "where": [
                "clinic"
              ]
            }
          },
          {
            "say": "rights-refused-say-pharmacy",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {
              "where": [
                "pharmacy"
              ]
            }
          },
          {
            "say": "rights-refused-say-emergency",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {
              "where": [
                "emergency"
              ]
            }
          },
          {
            "say": "rights-refused-say-insurer",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {
              "where": [
                "insurer"
              ]
            }
          },
          {
            "say": "rights-refused-say-office",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {
              "where": [
                "office"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "rights-refused-higher",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-refused-say-coordinator",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "rights-refused-note",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-refused-note-about",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-refused-say-name",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-refused-note-who",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-refused-note-when",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-refused-note-words",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "rights-refused-enough",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-refused-enough-about",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "rights-refused-limits",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          },
          {
            "say": "rights-refused-checked",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "screenings",
    "about": "answers",
    "forms": [
      "page",
      "large"
    ],
    "door": "organizations",
    "place": 5,
    "lead": "own",
    "calendar": false,
    "ask": [],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "screenings-name",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "screenings-not",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "screenings-ask",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "screenings-danger",
            "fact": null,
            "answer": null,
            "role": "urgent",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "screenings-phq",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          },
          {
            "say": "screenings-phq-about",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "screenings-phq-sources",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "screenings-kessler",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          },
          {
            "say": "screenings-kessler-about",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "screenings-kessler-sources",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "screenings-gds",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          },
          {
            "say": "screenings-gds-about",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "screenings-gds-sources",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "screenings-rhs",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          },
          {
            "say": "screenings-rhs-about",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "screenings-rhs-sources",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "screenings-epds",
            "fact": null,
            "answer": null,
            "role": "entry",
            "only": [],
            "when": {}
          },
          {
            "say": "screenings-epds-about",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "screenings-epds-sources",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "screenings-read",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "stay-interview",
    "about": "answers",
    "forms": [
      "page",
      "large"
    ],
    "door": "organizations",
    "place": 9,
    "lead": "own",
    "calendar": false,
    "ask": [],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "stay-interview-name",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "stay-interview-how",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "stay-interview-paper",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "stay-interview-stay",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "stay-interview-leave",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "stay-interview-extra",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "stay-interview-hurt",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "stay-interview-need",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "stay-interview-next",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  },
  {
    "id": "strengths",
    "about": "answers",
    "forms": [
      "page",
      "large",
      "cards",
      "poster"
    ],
    "door": "organizations",
    "place": 10,
    "lead": "own",
    "calendar": false,
    "ask": [
      {
        "id": "who",
        "kind": "many",
        "options": [
          "black",
          "latine",
          "asian",
          "pacific",
          "native",
          "arab",
          "multiracial",
          "queer"
        ],
        "all": false,
        "language": false,
        "when": {}
      },
      {
        "id": "own",
        "kind": "text",
        "options": [],
        "all": false,
        "language": false,
        "when": {}
      }
    ],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "strengths-title",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          },
          {
            "say": "strengths-many",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "strengths-authors",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "strengths-who-black",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "who": [
                "black"
              ]
            }
          },
          {
            "say": "strengths-black-kin",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "black"
              ]
            }
          },
          {
            "say": "strengths-black-history",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "black"
              ]
            }
          },
          {
            "say": "strengths-black-faith",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "black"
              ]
            }
          },
          {
            "say": "strengths-black-circles",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "black"
              ]
            }
          },
          {
            "say": "strengths-black-aid",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "black"
              ]
            }
          },
          {
            "say": "strengths-black-source",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "who": [
                "black"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "strengths-who-latine",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "who": [
                "latine"
              ]
            }
          },
          {
            "say": "strengths-latine-family",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "latine"
              ]
            }
          },
          {
            "say": "strengths-latine-language",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "latine"
              ]
            }
          },
          {
            "say": "strengths-latine-promotoras",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "latine"
              ]
            }
          },
          {
            "say": "strengths-latine-mutualistas",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "latine"
              ]
            }
          },
          {
            "say": "strengths-latine-source",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "who": [
                "latine"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "strengths-who-asian",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "who": [
                "asian"
              ]
            }
          },
          {
            "say": "strengths-asian-ties",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "asian"
              ]
            }
          },
          {
            "say": "strengths-asian-cultures",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "asian"
              ]
            }
          },
          {
            "say": "strengths-asian-kapwa",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "asian"
              ]
            }
          },
          {
            "say": "strengths-asian-places",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "asian"
              ]
            }
          },
          {
            "say": "strengths-asian-source",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "who": [
                "asian"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "strengths-who-pacific",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "who": [
                "pacific"
              ]
            }
          },
          {
            "say": "strengths-pacific-named",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "pacific"
              ]
            }
          },
          {
            "say": "strengths-pacific-land",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "pacific"
              ]
            }
          },
          {
            "say": "strengths-pacific-story",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "pacific"
              ]
            }
          },
          {
            "say": "strengths-pacific-islands",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "pacific"
              ]
            }
          },
          {
            "say": "strengths-pacific-source",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "who": [
                "pacific"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "strengths-who-native",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "who": [
                "native"
              ]
            }
          },
          {
            "say": "strengths-native-nation",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "native"
              ]
            }
          },
          {
            "say": "strengths-native-elders",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "native"
              ]
            }
          },
          {
            "say": "strengths-native-ceremony",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "native"
              ]
            }
          },
          {
            "say": "strengths-native-led",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "native"
              ]
            }
          },
          {
            "say": "strengths-native-source",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "who": [
                "native"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "strengths-who-arab",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "who": [
                "arab"
              ]
            }
          },
          {
            "say": "strengths-arab-faith",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "arab"
              ]
            }
          },
          {
            "say": "strengths-arab-family",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "arab"
              ]
            }
          },
          {
            "say": "strengths-arab-words",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "arab"
              ]
            }
          },
          {
            "say": "strengths-arab-hope",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "arab"
              ]
            }
          },
          {
            "say": "strengths-arab-source",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "who": [
                "arab"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "strengths-who-multiracial",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "who": [
                "multiracial"
              ]
            }
          },
          {
            "say": "strengths-multiracial-words",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "multiracial"
              ]
            }
          },
          {
            "say": "strengths-multiracial-sides",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "multiracial"
              ]
            }
          },
          {
            "say": "strengths-multiracial-peers",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "multiracial"
              ]
            }
          },
          {
            "say": "strengths-multiracial-views",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "multiracial"
              ]
            }
          },
          {
            "say": "strengths-multiracial-source",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "who": [
                "multiracial"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "strengths-who-queer",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "who": [
                "queer"
              ]
            }
          },
          {
            "say": "strengths-queer-chosen",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "queer"
              ]
            }
          },
          {
            "say": "strengths-queer-names",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "queer"
              ]
            }
          },
          {
            "say": "strengths-queer-spaces",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "queer"
              ]
            }
          },
          {
            "say": "strengths-queer-faith",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "queer"
              ]
            }
          },
          {
            "say": "strengths-queer-justice",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "queer"
              ]
            }
          },
          {
            "say": "strengths-queer-source",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "who": [
                "queer"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "strengths-own",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": null,
            "answer": "own",
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "strengths-studies",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {
              "who": [
                "black",
                "latine",
                "asian",
                "pacific",
                "native",
                "arab",
                "multiracial",
                "queer"
              ]
            }
          }
        ]
      }
    ],
    "short": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "strengths-title",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "strengths-who-black",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "who": [
                "black"
              ]
            }
          },
          {
            "say": "strengths-black-kin",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "black"
              ]
            }
          },
          {
            "say": "strengths-black-history",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "black"
              ]
            }
          },
          {
            "say": "strengths-black-faith",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "black"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "strengths-who-latine",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "who": [
                "latine"
              ]
            }
          },
          {
            "say": "strengths-latine-family",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "latine"
              ]
            }
          },
          {
            "say": "strengths-latine-language",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "latine"
              ]
            }
          },
          {
            "say": "strengths-latine-promotoras",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "latine"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "strengths-who-asian",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "who": [
                "asian"
              ]
            }
          },
          {
            "say": "strengths-asian-ties",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "asian"
              ]
            }
          },
          {
            "say": "strengths-asian-cultures",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "asian"
              ]
            }
          },
          {
            "say": "strengths-asian-places",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "asian"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "strengths-who-pacific",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "who": [
                "pacific"
              ]
            }
          },
          {
            "say": "strengths-pacific-named",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "pacific"
              ]
            }
          },
          {
            "say": "strengths-pacific-land",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "pacific"
              ]
            }
          },
          {
            "say": "strengths-pacific-story",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "pacific"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "strengths-who-native",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "who": [
                "native"
              ]
            }
          },
          {
            "say": "strengths-native-nation",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "native"
              ]
            }
          },
          {
            "say": "strengths-native-elders",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "native"
              ]
            }
          },
          {
            "say": "strengths-native-led",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "native"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "strengths-who-arab",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "who": [
                "arab"
              ]
            }
          },
          {
            "say": "strengths-arab-faith",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "arab"
              ]
            }
          },
          {
            "say": "strengths-arab-family",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "arab"
              ]
            }
          },
          {
            "say": "strengths-arab-hope",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "arab"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "strengths-who-multiracial",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "who": [
                "multiracial"
              ]
            }
          },
          {
            "say": "strengths-multiracial-words",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "multiracial"
              ]
            }
          },
          {
            "say": "strengths-multiracial-sides",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "multiracial"
              ]
            }
          },
          {
            "say": "strengths-multiracial-peers",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "multiracial"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "strengths-who-queer",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {
              "who": [
                "queer"
              ]
            }
          },
          {
            "say": "strengths-queer-chosen",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "queer"
              ]
            }
          },
          {
            "say": "strengths-queer-names",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "queer"
              ]
            }
          },
          {
            "say": "strengths-queer-spaces",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {
              "who": [
                "queer"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "strengths-own",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": null,
            "fact": null,
            "answer": "own",
            "role": "body",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "strengths-authors",
            "fact": null,
            "answer": null,
            "role": "quiet",
            "only": [],
            "when": {}
          }
        ]
      }
    ]
  },
  {
    "id": "training-plan",
    "about": "answers",
    "forms": [
      "page",
      "large"
    ],
    "door": "organizations",
    "place": 6,
    "lead": "own",
    "calendar": false,
    "ask": [
      {
        "id": "topics",
        "kind": "many",
        "options": [
          "listening",
          "racism",
          "language",
          "lgbtq",
          "healing",
          "crisis"
        ],
        "all": true,
        "language": false,
        "when": {}
      }
    ],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "training-plan-name",
            "fact": null,
            "answer": null,
            "role": "title",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "training-plan-tick",
            "fact": null,
            "answer": null,
            "role": "section",
            "only": [],
            "when": {}
          },
          {
            "say": "training-plan-topics-listening",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "topics": [
                "listening"
              ]
            }
          },
          {
            "say": "training-plan-topics-racism",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "topics": [
                "racism"
              ]
            }
          },
          {
            "say": "training-plan-topics-language",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "topics": [
                "language"
              ]
            }
          },
          {
            "say": "training-plan-topics-lgbtq",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "topics": [
                "lgbtq"
              ]
            }
          },
          {
            "say": "training-plan-topics-healing",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "topics": [
                "healing"
              ]
            }
          },
          {
            "say": "training-plan-topics-crisis",
            "fact": null,
            "answer": null,
            "role": "tick",
            "only": [],
            "when": {
              "topics": [
                "crisis"
              ]
            }
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "training-plan-who",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "training-plan-pay",
            "fact": null,
            "answer": null,
            "role": "body",
            "only": [],
            "when": {}
          },
          {
            "say": "training-plan-budget",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "training-plan-needs",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          }
        ]
      },
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "training-plan-dates",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          },
          {
            "say": "training-plan-know",
            "fact": null,
            "answer": null,
            "role": "room",
            "only": [],
            "when": {}
          }
        ]
      }
    ],
    "short": []
  }
];
