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
            "role": "title"
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
            "role": "point"
          },
          {
            "say": null,
            "fact": "language",
            "role": "quiet"
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
            "role": "body"
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
            "role": "title"
          },
          {
            "say": "crisis-intro",
            "fact": null,
            "role": "body"
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
            "role": "entry"
          },
          {
            "say": null,
            "fact": "summary",
            "role": "body"
          },
          {
            "say": null,
            "fact": "numbers",
            "role": "number"
          },
          {
            "say": null,
            "fact": "languages",
            "role": "quiet"
          },
          {
            "say": null,
            "fact": "police",
            "role": "quiet"
          },
          {
            "say": null,
            "fact": "checked",
            "role": "quiet"
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
            "role": "body"
          },
          {
            "say": "crisis-police-note",
            "fact": null,
            "role": "body"
          },
          {
            "say": "crisis-interpreter",
            "fact": null,
            "role": "body"
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
            "role": "entry"
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
            "role": "number"
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
            "role": "title"
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
            "role": "entry"
          },
          {
            "say": "card-credit",
            "fact": null,
            "role": "credit"
          },
          {
            "say": null,
            "fact": "openness",
            "role": "quiet"
          },
          {
            "say": null,
            "fact": "status",
            "role": "urgent"
          },
          {
            "say": null,
            "fact": "summary",
            "role": "body"
          },
          {
            "say": null,
            "fact": "numbers",
            "role": "number"
          },
          {
            "say": null,
            "fact": "addresses",
            "role": "address"
          },
          {
            "say": null,
            "fact": "languages",
            "role": "quiet"
          },
          {
            "say": null,
            "fact": "police",
            "role": "quiet"
          },
          {
            "say": null,
            "fact": "checked",
            "role": "quiet"
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
            "role": "title"
          },
          {
            "say": "card-credit",
            "fact": null,
            "role": "credit"
          },
          {
            "say": null,
            "fact": "openness",
            "role": "quiet"
          },
          {
            "say": null,
            "fact": "kind",
            "role": "quiet"
          },
          {
            "say": null,
            "fact": "status",
            "role": "urgent"
          },
          {
            "say": null,
            "fact": "summary",
            "role": "body"
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
            "role": "body"
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
            "role": "section"
          },
          {
            "say": null,
            "fact": "numbers",
            "role": "number"
          },
          {
            "say": null,
            "fact": "addresses",
            "role": "address"
          },
          {
            "say": null,
            "fact": "open_hours",
            "role": "quiet"
          },
          {
            "say": "paper-zone",
            "fact": null,
            "role": "quiet"
          },
          {
            "say": null,
            "fact": "about_hours",
            "role": "body"
          },
          {
            "say": null,
            "fact": "languages",
            "role": "quiet"
          },
          {
            "say": null,
            "fact": "code_text",
            "role": "code"
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
            "role": "section"
          },
          {
            "say": null,
            "fact": "police",
            "role": "body"
          },
          {
            "say": null,
            "fact": "police_exceptions",
            "role": "body"
          },
          {
            "say": null,
            "fact": "police_source",
            "role": "quiet"
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
            "role": "section"
          },
          {
            "say": null,
            "fact": "more",
            "role": "body"
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
            "role": "section"
          },
          {
            "say": null,
            "fact": "who",
            "role": "body"
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
            "role": "section"
          },
          {
            "say": null,
            "fact": "cost",
            "role": "body"
          },
          {
            "say": null,
            "fact": "about_money",
            "role": "body"
          },
          {
            "say": null,
            "fact": "id_asked",
            "role": "quiet"
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
            "role": "quiet"
          },
          {
            "say": null,
            "fact": "sources",
            "role": "quiet"
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
            "role": "entry"
          },
          {
            "say": "card-credit",
            "fact": null,
            "role": "credit"
          },
          {
            "say": null,
            "fact": "status",
            "role": "urgent"
          },
          {
            "say": null,
            "fact": "summary",
            "role": "body"
          },
          {
            "say": null,
            "fact": "numbers",
            "role": "number"
          },
          {
            "say": null,
            "fact": "addresses_short",
            "role": "address"
          },
          {
            "say": null,
            "fact": "code_call",
            "role": "code"
          }
        ]
      }
    ]
  }
];
