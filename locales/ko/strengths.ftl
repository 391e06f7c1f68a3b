### 공동체의 힘: 벽에 붙이거나 모아 두는 짧은 카드. 무엇이 많은 사람에게 힘이 되는지, 다른 사람은 무엇을 할 수 있는지.

## 카드를 만들기 전에 고르고 입력하는 것.

strengths-name = 공동체의 힘
    .about = 사람들이 건강하게 지내는 데 무엇이 힘이 되는지, 센터나 친구는 무엇을 할 수 있는지 적은 카드를 인쇄해요.
strengths-who = 어느 공동체를 위한 카드인가요?
    .hint = 포스터라면 한두 개만 고르세요.
strengths-who-black = 흑인 공동체
strengths-who-latine = 라틴계 공동체
strengths-who-asian = 아시아계 미국인 공동체
strengths-who-pacific = 하와이 원주민과 태평양 섬 주민 공동체
strengths-who-native = 미국 원주민과 알래스카 원주민 공동체
strengths-who-arab = 아랍계와 중동계 공동체
strengths-who-multiracial = 여러 인종의 뿌리를 가진 사람과 가족
strengths-who-queer = 퀴어와 트랜스 유색인
strengths-own = 우리가 직접 쓴 카드
    .hint = 한 줄에 카드 하나씩 쓰세요. 무엇이 힘이 되는지, 다른 사람은 무엇을 할 수 있는지 쓰면 돼요. 사람 이름은 쓰지 마세요.

## 종이와 포스터.

strengths-title = 무엇이 힘이 되는지, 다른 사람은 무엇을 할 수 있는지
strengths-many = 이 카드에는 많은 사람에게 힘이 되는 것이 적혀 있지만, 모두에게 그렇지는 않아요. 무엇이 힘이 되는지 한 사람 한 사람에게 물어보세요.
strengths-authors = 이 프로그램을 만든 사람들이 썼어요. 쓰기 전에 그 공동체에 물어보세요.
strengths-studies = 여기에 이름이 나오는 연구는 요약만 읽었고, 전체를 읽지는 않았어요. 연구는 여기 적힌 힘 가운데 모두가 아니라 일부만 다뤄요.

## 카드: 흑인 공동체.

strengths-black-kin = 많은 가정에서 조부모, 이모와 고모, 대부모, 이웃이 서로를 돌봐요. 누가 가족인지 물어보고, 함께 올 수 있게 하세요.
strengths-black-history = 흑인의 역사를 아는 것은 많은 청소년과 청년이 인종차별을 겪을 때 힘이 돼요. 일 년 내내 방마다 그 역사를 볼 수 있게 하고, 흑인이 직접 이야기하게 하세요.
strengths-black-faith = 많은 사람이 기도나 교회, 모스크에서 힘을 얻어요. 마음 건강에 대한 질문을 반기는 종교 지도자를 찾아 함께 일하세요.
strengths-black-circles = 시스터 서클(Sister circles)은 아프리카계 미국인 여성들에게서 왔고, 그중 많은 이에게 말할 자리가 되어 줘요. 방을 내어 주고, 그분들이 이끌게 하세요.
strengths-black-aid = 흑인 공동체는 오래전부터 서로 먹이고 도왔어요. Black Panthers의 무료 아침 식사도 그랬어요. 지금 그 일을 하는 모임에 돈이나 시간을 보태세요.
strengths-black-source = 연구: E. W. Neblett, Annual Review of Clinical Psychology, 2023. 아프리카계 미국인 청소년과 청년의 정체성, 신앙, 가족을 다뤄요.

## 카드: 라틴계 공동체.

strengths-latine-family = 많은 사람에게 부모, 사촌, 대부모가 첫 번째 도움이에요. 가족도 함께 오면 좋을지 물어보고, 아니라고 하면 받아들이세요.
strengths-latine-language = 마음은 스페인어나 포르투갈어, 원주민 언어로 말하기가 더 쉬울 때가 많아요. 어느 언어인지 물어보고, 그 언어를 하는 사람을 찾으세요.
strengths-latine-promotoras = Promotoras는 훈련받은 이웃이고, 라틴아메리카와 라틴계 공동체에서 온 역할이에요. 많은 사람이 이들을 믿어요. 돈을 주고, 이들의 말을 들으세요.
strengths-latine-mutualistas = 텍사스의 멕시코계 공동체는 서로 돕는 모임인 mutualistas를 만들었어요. 가까이에 그런 모임이 있는지 찾아보고 힘을 보태세요.
strengths-latine-source = 연구: E. Valdivieso-Mora 외, Frontiers in Psychology, 2016. 라틴계의 가까운 가족 관계를 다루고, 작은 효과를 확인했어요.

## 카드: 아시아계 미국인 공동체.

strengths-asian-ties = 가족, 친구, 이웃과 가깝게 지내는 것이 많은 사람의 건강에 힘이 돼요. 본인이 원한다면 온 가족을 반겨 주세요.
strengths-asian-cultures = 많은 청소년과 청년이 두 문화 속에서 살고, 두 문화가 모두 힘이 될 수 있어요. 훈련받은 통역사와 함께, 부모와 자녀가 서로의 말을 듣도록 도와주세요.
strengths-asian-kapwa = Kapwa는 필리핀 사람들이 소중히 여기는 마음이에요: 나와 너는 따로가 아니에요. 필리핀계 이웃을 초대해 이야기를 듣고, 필리핀 사람들의 것임을 밝히세요.
strengths-asian-places = 절이나 교회, 모스크, 정원에서 마음의 평안을 얻는 어르신도 있어요. 그곳에 찾아가서 무엇이 도움이 될지 물어보세요.
strengths-asian-source = 연구: W. Zhang, V. M. Ta, Social Science & Medicine, 2009. 가족, 친척, 친구, 이웃을 다뤄요.

## 카드: 하와이 원주민과 태평양 섬 주민 공동체.

strengths-pacific-named = 민족마다 자기 이름과 이야기가 있어요: 하와이, 사모아, 통가, 마셜 제도 사람들과 그 밖의 민족. 양식에 민족마다 따로 칸을 만드세요.
strengths-pacific-land = 많은 하와이 원주민이 사람을 먹여 살리는 땅인 ‘āina에서 힘을 얻어요. 하와이 원주민이 이끄는, 땅에서 함께 일하는 날에 참여하세요.
strengths-pacific-story = 토크 스토리(Talk story)는 하와이(Hawai‘i)의 원주민과 지역 공동체에서 왔어요. 서두르지 않고 이야기를 나누는 것이에요. 서류와 질문보다 먼저 그런 시간을 가지세요.
strengths-pacific-islands = 고향에서 멀리 떨어져 사는 많은 사람이 고향 섬의 교회나 모임에서 만나요. 방을 내어 주고, 무엇이 필요한지 물어보세요.
strengths-pacific-source = 연구: M. C. K. Antonio 외, Genealogy, 2024. 하와이 원주민과 문화, 땅을 다루고, 태평양의 다른 민족은 다루지 않아요.

## 카드: 미국 원주민과 알래스카 원주민 공동체.

strengths-native-nation = 자기 민족(nation)에 속해 있고 그 언어를 배우는 것이 많은 사람에게 힘을 줘요. 어느 민족인지 이름을 묻고, 그 민족의 언어 수업을 도와주세요.
strengths-native-elders = 많은 청소년과 청년이 어르신이 가까이 있을 때 잘 지내요. 어르신이 내어 준 시간에 값을 치르고, 무엇을 나눌지는 어르신이 정하게 하세요.
strengths-native-ceremony = 자기 민족의 의식에서 힘을 얻는 사람도 있어요. 의식에 갈 시간을 내어 주고, 거기에서 무엇을 하는지 묻지 말고, 절대 흉내 내지 마세요.
strengths-native-led = 많은 사람이 원주민이 이끄는 도움을 믿어요. 가까이에 무엇이 있는지 알아보고, 그것부터 알려 주세요.
strengths-native-source = 연구: N. A. John-Henderson 외, Development and Psychopathology, 2023. 사회, 문화, 영성에서 오는 힘을 다뤄요.

## 카드: 아랍계와 중동계 공동체.

strengths-arab-faith = 많은 사람이 모스크나 교회, 유대교 회당, 집에서 드리는 기도에서 힘을 얻어요. 조용한 방을 내어 주고, 기도 시간을 피해 일정을 잡으세요.
strengths-arab-family = 가족과 이웃의 도움이 많은 사람에게, 특히 새로 온 사람에게 힘이 돼요. 친척을 반겨 주고, 혼자 이야기할 시간도 마련해 주세요.
strengths-arab-words = 어떤 사람에게는 아랍어, 쿠르드어, 페르시아어로 된 시나 노래가 말하기 어려운 것을 대신 말해 줘요. 이 언어들로 된 책을 갖추어 두세요.
strengths-arab-hope = 희망과, 멀리 있는 가족의 소식이 많은 사람을 버티게 해 줘요. 가족이 어떻게 지내는지 묻고, 답을 들을 시간을 내세요.
strengths-arab-source = 연구: S. Elshahat, T. Moffat, Journal of Immigrant and Minority Health, 2022. 아랍어를 하는 이민자와 난민을 다뤄요. 함께 볼 것: Mental Health America, “Arab mental health: Challenges, strengths, and heroes”, 날짜는 보지 못했어요.

## 카드: 여러 인종의 뿌리를 가진 사람과 가족.

strengths-multiracial-words = 많은 사람이 자기가 누구인지 나타내는 말을 스스로 고를 때 잘 지내요. 양식에 답을 여러 개 쓸 수 있게 하세요.
strengths-multiracial-sides = 가족의 모든 쪽을 알 때 힘이 난다는 사람도 있어요. 어머니 쪽도 아버지 쪽도 물어보고, 절대 한쪽을 고르게 하지 마세요.
strengths-multiracial-peers = 여러 인종의 뿌리를 가진 다른 가족을 만나면 덜 외롭다는 사람도 있어요. 모임이나 가족의 날을 열어 주세요.
strengths-multiracial-views = 여러 문화 속에서 사는 것은 많은 사람이 다른 사람을 이해하는 데 도움이 돼요. 계획을 세울 때 조언을 구하세요.
strengths-multiracial-source = 연구: J. Shaff 외, Frontiers in Public Health, 2024. 주변의 도움과 정체성을 다뤄요. 함께 볼 것: Mental Health America, “Multiracial mental health: Challenges, strengths, and heroes”, 날짜는 보지 못했어요.

## 카드: 퀴어와 트랜스 유색인.

strengths-queer-chosen = 많은 사람이 먼저 연락하는 것은 ‘선택한 가족’, 곧 가족 같은 친구들이에요. 양식에 가족과 같은 자리를 마련하세요.
strengths-queer-names = 많은 사람이 바른 이름으로 불릴 때 안전하다고 느껴요. 어떤 이름으로 부를지, 어디에서 그 이름을 써도 안전한지 물어보세요.
strengths-queer-spaces = 퀴어와 트랜스 유색인이 스스로를 위해 만든 곳이 많은 사람에게 힘을 줘요. 그곳에 돈을 대고, 가르쳐 주는 사람에게 대가를 주세요.
strengths-queer-faith = 신앙을 지키면서 자기 모습대로 살고 싶은 사람도 있어요. 질문에 열려 있는 종교 공동체를 찾아서 알려 주세요.
strengths-queer-justice = 세상을 바꾸려고 함께 일하는 것이 많은 사람에게 희망을 줘요. “힐링 저스티스(healing justice)”라는 말을 쓸 때는, 미국 남부의 흑인 페미니스트들이 이끄는 Kindred의 이름을 밝히세요.
strengths-queer-source = 연구: R. D. Heath, L. Keene, Journal of Adolescent Health, 2023. 젊은 흑인과 라틴계 LGBTQ+와 이들이 만나는 곳을 다뤄요.
