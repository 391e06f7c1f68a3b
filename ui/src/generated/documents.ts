// Written by `cargo xtask codegen`; do not edit.
import type { Document } from './wire';

/** What can be printed: `content/papers`. */
export const DOCUMENTS: readonly Document[] = [
  {
    "id": "board",
    "about": "languages",
    "forms": [
      "page",
      "large"
    ],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "board-title",
            "fact": null,
            "role": "title",
            "only": []
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
            "role": "point",
            "only": []
          },
          {
            "say": null,
            "fact": "language",
            "role": "quiet",
            "only": []
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
            "role": "body",
            "only": []
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
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "kiosk-brief-title",
            "fact": null,
            "role": "title",
            "only": []
          },
          {
            "say": null,
            "fact": "tally_months",
            "role": "body",
            "only": []
          },
          {
            "say": "kiosk-brief-what",
            "fact": null,
            "role": "body",
            "only": []
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
            "role": "table",
            "only": []
          },
          {
            "say": null,
            "fact": "tally_none",
            "role": "body",
            "only": []
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
            "role": "section",
            "only": []
          },
          {
            "say": "kiosk-brief-visits",
            "fact": null,
            "role": "body",
            "only": []
          },
          {
            "say": null,
            "fact": "tally_margin",
            "role": "body",
            "only": []
          },
          {
            "say": null,
            "fact": "tally_hidden",
            "role": "body",
            "only": []
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
            "role": "section",
            "only": []
          },
          {
            "say": "kiosk-brief-never",
            "fact": null,
            "role": "body",
            "only": []
          },
          {
            "say": "kiosk-brief-absent",
            "fact": null,
            "role": "body",
            "only": []
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
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "own-round-title",
            "fact": null,
            "role": "title",
            "only": []
          },
          {
            "say": "own-round-how",
            "fact": null,
            "role": "body",
            "only": []
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
            "role": "entry",
            "only": []
          },
          {
            "say": "own-round-hello",
            "fact": null,
            "role": "body",
            "only": []
          },
          {
            "say": "own-round-number",
            "fact": null,
            "role": "body",
            "only": []
          },
          {
            "say": "own-round-hours",
            "fact": null,
            "role": "body",
            "only": []
          },
          {
            "say": "own-round-languages",
            "fact": null,
            "role": "body",
            "only": []
          },
          {
            "say": "own-round-cost",
            "fact": null,
            "role": "body",
            "only": []
          },
          {
            "say": "own-round-id",
            "fact": null,
            "role": "body",
            "only": []
          },
          {
            "say": "own-round-police",
            "fact": null,
            "role": "body",
            "only": []
          },
          {
            "say": "own-round-thanks",
            "fact": null,
            "role": "body",
            "only": []
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
            "role": "entry",
            "only": []
          },
          {
            "say": "card-credit",
            "fact": null,
            "role": "credit",
            "only": []
          },
          {
            "say": null,
            "fact": "status",
            "role": "urgent",
            "only": []
          },
          {
            "say": null,
            "fact": "call_numbers",
            "role": "number",
            "only": []
          },
          {
            "say": null,
            "fact": "addresses",
            "role": "address",
            "only": []
          },
          {
            "say": null,
            "fact": "checked",
            "role": "quiet",
            "only": []
          },
          {
            "say": null,
            "fact": "call_facts",
            "role": "tick",
            "only": []
          },
          {
            "say": null,
            "fact": "call_answers",
            "role": "tick",
            "only": []
          },
          {
            "say": "own-round-notes",
            "fact": null,
            "role": "room",
            "only": []
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
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "crisis-title",
            "fact": null,
            "role": "title",
            "only": []
          },
          {
            "say": "crisis-intro",
            "fact": null,
            "role": "body",
            "only": []
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
            "role": "entry",
            "only": []
          },
          {
            "say": null,
            "fact": "summary",
            "role": "body",
            "only": []
          },
          {
            "say": null,
            "fact": "numbers",
            "role": "number",
            "only": []
          },
          {
            "say": null,
            "fact": "languages",
            "role": "quiet",
            "only": []
          },
          {
            "say": null,
            "fact": "police",
            "role": "quiet",
            "only": []
          },
          {
            "say": null,
            "fact": "checked",
            "role": "quiet",
            "only": []
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
            "role": "body",
            "only": []
          },
          {
            "say": "crisis-police-note",
            "fact": null,
            "role": "body",
            "only": []
          },
          {
            "say": "crisis-interpreter",
            "fact": null,
            "role": "body",
            "only": []
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
            "role": "entry",
            "only": []
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
            "role": "number",
            "only": [
              "poster",
              "wallet"
            ]
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
            "role": "number",
            "only": [
              "strips"
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "list",
    "about": "list",
    "forms": [
      "page",
      "large"
    ],
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": "paper-list-heading",
            "fact": null,
            "role": "title",
            "only": []
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
            "role": "entry",
            "only": []
          },
          {
            "say": "card-credit",
            "fact": null,
            "role": "credit",
            "only": []
          },
          {
            "say": null,
            "fact": "openness",
            "role": "quiet",
            "only": []
          },
          {
            "say": null,
            "fact": "status",
            "role": "urgent",
            "only": []
          },
          {
            "say": null,
            "fact": "summary",
            "role": "body",
            "only": []
          },
          {
            "say": null,
            "fact": "numbers",
            "role": "number",
            "only": []
          },
          {
            "say": null,
            "fact": "addresses",
            "role": "address",
            "only": []
          },
          {
            "say": null,
            "fact": "languages",
            "role": "quiet",
            "only": []
          },
          {
            "say": null,
            "fact": "police",
            "role": "quiet",
            "only": []
          },
          {
            "say": null,
            "fact": "checked",
            "role": "quiet",
            "only": []
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
    "part": [
      {
        "each": false,
        "most": null,
        "lines": [
          {
            "say": null,
            "fact": "name",
            "role": "title",
            "only": []
          },
          {
            "say": "card-credit",
            "fact": null,
            "role": "credit",
            "only": []
          },
          {
            "say": null,
            "fact": "openness",
            "role": "quiet",
            "only": []
          },
          {
            "say": null,
            "fact": "kind",
            "role": "quiet",
            "only": []
          },
          {
            "say": null,
            "fact": "status",
            "role": "urgent",
            "only": []
          },
          {
            "say": null,
            "fact": "summary",
            "role": "body",
            "only": []
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
            "role": "body",
            "only": []
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
            "role": "section",
            "only": []
          },
          {
            "say": null,
            "fact": "numbers",
            "role": "number",
            "only": []
          },
          {
            "say": null,
            "fact": "addresses",
            "role": "address",
            "only": []
          },
          {
            "say": null,
            "fact": "open_hours",
            "role": "quiet",
            "only": []
          },
          {
            "say": "paper-zone",
            "fact": null,
            "role": "quiet",
            "only": []
          },
          {
            "say": null,
            "fact": "about_hours",
            "role": "body",
            "only": []
          },
          {
            "say": null,
            "fact": "languages",
            "role": "quiet",
            "only": []
          },
          {
            "say": null,
            "fact": "code_text",
            "role": "code",
            "only": []
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
            "role": "section",
            "only": []
          },
          {
            "say": null,
            "fact": "police",
            "role": "body",
            "only": []
          },
          {
            "say": null,
            "fact": "police_exceptions",
            "role": "body",
            "only": []
          },
          {
            "say": null,
            "fact": "police_source",
            "role": "quiet",
            "only": []
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
            "role": "section",
            "only": []
          },
          {
            "say": null,
            "fact": "more",
            "role": "body",
            "only": []
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
            "role": "section",
            "only": []
          },
          {
            "say": null,
            "fact": "who",
            "role": "body",
            "only": []
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
            "role": "section",
            "only": []
          },
          {
            "say": null,
            "fact": "cost",
            "role": "body",
            "only": []
          },
          {
            "say": null,
            "fact": "about_money",
            "role": "body",
            "only": []
          },
          {
            "say": null,
            "fact": "id_asked",
            "role": "quiet",
            "only": []
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
            "role": "quiet",
            "only": []
          },
          {
            "say": null,
            "fact": "sources",
            "role": "quiet",
            "only": []
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
            "role": "entry",
            "only": []
          },
          {
            "say": "card-credit",
            "fact": null,
            "role": "credit",
            "only": []
          },
          {
            "say": null,
            "fact": "status",
            "role": "urgent",
            "only": []
          },
          {
            "say": null,
            "fact": "summary",
            "role": "body",
            "only": [
              "poster",
              "strips",
              "wallet"
            ]
          },
          {
            "say": null,
            "fact": "first_number",
            "role": "number",
            "only": []
          },
          {
            "say": null,
            "fact": "addresses_short",
            "role": "address",
            "only": []
          },
          {
            "say": null,
            "fact": "code_call",
            "role": "code",
            "only": [
              "poster",
              "strips"
            ]
          }
        ]
      }
    ]
  }
];
