// Written by `cargo xtask codegen`; do not edit.

/** A sentence that is true of an organization or not: the message `check-s-<id>`. */
export interface Statement {
  id: string;
  group: string;
  /** The organizations it is for. */
  kinds: readonly string[];
  /** It is about money set aside. */
  money: boolean;
  /** Numbers of the National CLAS Standards it is about. */
  clas: readonly number[];
}

/** `content/checks`. */
export const STATEMENTS: readonly Statement[] = [
  {
    "id": "leader-named",
    "group": "leadership",
    "kinds": [
      "clinic",
      "workplace",
      "school",
      "research",
      "public",
      "community"
    ],
    "money": false,
    "clas": [
      9
    ]
  },
  {
    "id": "leader-money",
    "group": "leadership",
    "kinds": [
      "clinic",
      "workplace",
      "school",
      "research",
      "public",
      "community"
    ],
    "money": true,
    "clas": [
      2
    ]
  },
  {
    "id": "leader-vote",
    "group": "leadership",
    "kinds": [
      "clinic",
      "workplace",
      "school",
      "research",
      "public",
      "community"
    ],
    "money": false,
    "clas": [
      3
    ]
  },
  {
    "id": "leader-harm",
    "group": "leadership",
    "kinds": [
      "clinic",
      "workplace",
      "school",
      "research",
      "public",
      "community"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "leader-goal",
    "group": "leadership",
    "kinds": [
      "clinic",
      "workplace",
      "school",
      "public"
    ],
    "money": false,
    "clas": [
      9
    ]
  },
  {
    "id": "leader-report",
    "group": "leadership",
    "kinds": [
      "clinic",
      "public",
      "community"
    ],
    "money": false,
    "clas": [
      15
    ]
  },
  {
    "id": "leader-police",
    "group": "leadership",
    "kinds": [
      "clinic",
      "school",
      "public",
      "community"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "leader-price",
    "group": "leadership",
    "kinds": [
      "clinic"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "leader-time-off",
    "group": "leadership",
    "kinds": [
      "workplace"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "language-money",
    "group": "language",
    "kinds": [
      "clinic",
      "workplace",
      "school",
      "research",
      "public",
      "community"
    ],
    "money": true,
    "clas": [
      2,
      5
    ]
  },
  {
    "id": "language-interpreter",
    "group": "language",
    "kinds": [
      "clinic",
      "school",
      "public"
    ],
    "money": false,
    "clas": [
      5
    ]
  },
  {
    "id": "language-sign",
    "group": "language",
    "kinds": [
      "clinic",
      "school",
      "public"
    ],
    "money": false,
    "clas": [
      6
    ]
  },
  {
    "id": "language-tested",
    "group": "language",
    "kinds": [
      "clinic",
      "research",
      "public"
    ],
    "money": false,
    "clas": [
      7
    ]
  },
  {
    "id": "language-children",
    "group": "language",
    "kinds": [
      "clinic",
      "school",
      "public",
      "community"
    ],
    "money": false,
    "clas": [
      7
    ]
  },
  {
    "id": "language-counselor",
    "group": "language",
    "kinds": [
      "clinic",
      "workplace",
      "school"
    ],
    "money": false,
    "clas": [
      1
    ]
  },
  {
    "id": "language-papers",
    "group": "language",
    "kinds": [
      "clinic",
      "school",
      "research",
      "public"
    ],
    "money": false,
    "clas": [
      8
    ]
  },
  {
    "id": "language-read",
    "group": "language",
    "kinds": [
      "clinic",
      "workplace",
      "research",
      "community"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "language-own",
    "group": "language",
    "kinds": [
      "workplace",
      "school",
      "community"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "language-deaf",
    "group": "language",
    "kinds": [
      "clinic",
      "workplace",
      "school",
      "public",
      "community"
    ],
    "money": false,
    "clas": [
      5
    ]
  },
  {
    "id": "staff-money",
    "group": "staff",
    "kinds": [
      "clinic",
      "workplace",
      "school",
      "research",
      "public",
      "community"
    ],
    "money": true,
    "clas": [
      2,
      3
    ]
  },
  {
    "id": "staff-training",
    "group": "staff",
    "kinds": [
      "clinic",
      "workplace",
      "school",
      "public"
    ],
    "money": false,
    "clas": [
      4
    ]
  },
  {
    "id": "staff-taught",
    "group": "staff",
    "kinds": [
      "clinic",
      "public",
      "community"
    ],
    "money": false,
    "clas": [
      4
    ]
  },
  {
    "id": "staff-second-language",
    "group": "staff",
    "kinds": [
      "clinic",
      "workplace",
      "public"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "staff-leaving",
    "group": "staff",
    "kinds": [
      "clinic",
      "workplace",
      "research",
      "public"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "staff-pay",
    "group": "staff",
    "kinds": [
      "workplace",
      "research"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "staff-names",
    "group": "staff",
    "kinds": [
      "clinic",
      "workplace",
      "school",
      "public",
      "community"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "staff-match",
    "group": "staff",
    "kinds": [
      "clinic",
      "workplace",
      "school"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "data-money",
    "group": "data",
    "kinds": [
      "clinic",
      "workplace",
      "school",
      "research",
      "public",
      "community"
    ],
    "money": true,
    "clas": [
      2,
      11
    ]
  },
  {
    "id": "data-choice",
    "group": "data",
    "kinds": [
      "clinic",
      "workplace",
      "school",
      "research",
      "public"
    ],
    "money": false,
    "clas": [
      11
    ]
  },
  {
    "id": "data-waiting",
    "group": "data",
    "kinds": [
      "clinic",
      "public"
    ],
    "money": false,
    "clas": [
      11
    ]
  },
  {
    "id": "data-discipline",
    "group": "data",
    "kinds": [
      "school"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "data-jobs",
    "group": "data",
    "kinds": [
      "workplace",
      "public"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "data-needs",
    "group": "data",
    "kinds": [
      "clinic",
      "public",
      "community"
    ],
    "money": false,
    "clas": [
      12
    ]
  },
  {
    "id": "data-immigration",
    "group": "data",
    "kinds": [
      "clinic",
      "school",
      "public",
      "community"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "data-request",
    "group": "data",
    "kinds": [
      "clinic",
      "workplace",
      "school",
      "public",
      "community"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "data-questions",
    "group": "data",
    "kinds": [
      "clinic",
      "school",
      "research"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "data-control",
    "group": "data",
    "kinds": [
      "research"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "data-again",
    "group": "data",
    "kinds": [
      "clinic",
      "workplace",
      "school",
      "research",
      "public",
      "community"
    ],
    "money": false,
    "clas": [
      10
    ]
  },
  {
    "id": "voice-money",
    "group": "voice",
    "kinds": [
      "clinic",
      "workplace",
      "school",
      "research",
      "public",
      "community"
    ],
    "money": true,
    "clas": [
      2,
      13
    ]
  },
  {
    "id": "voice-council",
    "group": "voice",
    "kinds": [
      "clinic",
      "school",
      "research",
      "public"
    ],
    "money": false,
    "clas": [
      13
    ]
  },
  {
    "id": "voice-changed",
    "group": "voice",
    "kinds": [
      "clinic",
      "workplace",
      "school",
      "research",
      "public",
      "community"
    ],
    "money": false,
    "clas": [
      13
    ]
  },
  {
    "id": "voice-supports",
    "group": "voice",
    "kinds": [
      "clinic",
      "workplace",
      "school",
      "public",
      "community"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "voice-credit",
    "group": "voice",
    "kinds": [
      "clinic",
      "workplace",
      "school",
      "research",
      "community"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "voice-closed",
    "group": "voice",
    "kinds": [
      "clinic",
      "community"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "voice-evening",
    "group": "voice",
    "kinds": [
      "school",
      "public",
      "community"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "voice-paid-group",
    "group": "voice",
    "kinds": [
      "workplace"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "voice-research",
    "group": "voice",
    "kinds": [
      "research"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "voice-bring",
    "group": "voice",
    "kinds": [
      "clinic"
    ],
    "money": false,
    "clas": [
      1
    ]
  },
  {
    "id": "complaint-money",
    "group": "complaints",
    "kinds": [
      "clinic",
      "workplace",
      "school",
      "research",
      "public",
      "community"
    ],
    "money": true,
    "clas": [
      2,
      14
    ]
  },
  {
    "id": "complaint-language",
    "group": "complaints",
    "kinds": [
      "clinic",
      "workplace",
      "school",
      "research",
      "public",
      "community"
    ],
    "money": false,
    "clas": [
      14
    ]
  },
  {
    "id": "complaint-answer",
    "group": "complaints",
    "kinds": [
      "clinic",
      "workplace",
      "school",
      "research",
      "public",
      "community"
    ],
    "money": false,
    "clas": [
      14
    ]
  },
  {
    "id": "complaint-unnamed",
    "group": "complaints",
    "kinds": [
      "workplace",
      "school",
      "research",
      "public",
      "community"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "complaint-outside",
    "group": "complaints",
    "kinds": [
      "clinic",
      "workplace",
      "public"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "complaint-safe",
    "group": "complaints",
    "kinds": [
      "clinic",
      "workplace",
      "school",
      "research",
      "public"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "complaint-office",
    "group": "complaints",
    "kinds": [
      "clinic",
      "school",
      "public"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "complaint-friend",
    "group": "complaints",
    "kinds": [
      "community"
    ],
    "money": false,
    "clas": []
  },
  {
    "id": "complaint-study",
    "group": "complaints",
    "kinds": [
      "research"
    ],
    "money": false,
    "clas": []
  }
];
