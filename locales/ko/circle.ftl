### 나눔 모임을 시작하는 계획과 나눔 모임 전단. 둥글게 앉아 서로 듣고 돕는 작은 모임이고, 의식은 아니에요.

## 화면에서 묻는 것.

circle-name = 나눔 모임 시작하기
    .about = 직접 여는 작은 모임의 계획을 만들어요. 약속, 누가 무엇을 할지, 첫 모임에서 읽을 말이 들어가요.
circle-parts = 계획에 무엇을 넣을까요?
    .hint = 위험할 때 할 일, 출처, 법에 대해 물어볼 곳은 언제나 들어가요.
circle-parts-agreement = 우리의 약속
circle-parts-practical = 음식, 아이, 돈, 맡은 일
circle-parts-privacy = 비밀 지키기
circle-parts-legal = 법에 대한 질문
circle-parts-script = 첫 모임에서 읽을 말
circle-parts-sessions = 여섯 번의 모임, 여섯 가지 질문
circle-group = 나눔 모임의 이름은 무엇인가요?
    .hint = 이름만 봐서는 사적인 것을 알 수 없는 이름이 더 안전해요.
circle-who = 누구를 위한 모임인가요?
    .hint = 그분들이 스스로를 부르는 말로 쓰세요. 예: 소말리어를 하는 부모
circle-place = 어디에서 만나나요?
circle-times = 언제 만나나요?
    .hint = 예: 매달 첫째 일요일, 3시부터 5시까지
circle-first = 첫 모임은 어느 날인가요?
    .hint = 여섯 번의 모임이 들어가는 캘린더 파일에만 쓰여요. 이 파일은 종이와 따로 저장할 수 있어요. 비워 두어도 돼요.
circle-hour = 몇 시에 시작하나요?
circle-every = 얼마나 자주 만나나요?
circle-every-week = 매주
circle-every-fortnight = 2주에 한 번
circle-every-month = 한 달에 한 번
circle-contact = 궁금한 사람은 어떻게 물어보면 되나요?
    .hint = 전화번호나 이메일 주소예요. 보여 줘도 안전한 것만 쓰세요.
circle-purpose = 무엇을 위한 나눔 모임인가요?
circle-purpose-listen = 서로 이야기를 들어 주며, 아무도 혼자가 아니게 하려고 모여요.
circle-purpose-loss = 누가 세상을 떠났거나 다른 소중한 것을 잃은 뒤에 함께 있으려고 모여요.
circle-purpose-racism = 이해해 주는 사람들 사이에서, 인종차별에 지친 마음을 쉬려고 모여요.
circle-purpose-share = 이웃끼리 그러듯이 음식, 차편, 시간, 돈을 나누려고 모여요.

## 약속: 나눔 모임의 사람들이 서로에게 하는 약속.

circle-agreement = 약속에 무엇을 넣을까요?
    .hint = 이것은 첫 생각일 뿐이에요. 첫 모임에서 다 같이 정해요.
circle-agreement-stays = 여기에서 한 이야기는 여기에만 두어요.
circle-agreement-danger = 누군가의 목숨이 위험하면, 모임 밖에 알려야 하더라도 도움을 구해요.
circle-agreement-turns = 차례대로 말해요. 한 사람이 말하면 다른 사람들은 들어요.
circle-agreement-pass = 꼭 말하지 않아도 돼요. “넘어갈게요”라고 하면 돼요.
circle-agreement-fixing = 서로를 고치려 하지 않아요. 조언은 부탁받았을 때만 해요.
circle-agreement-names = 각자 불러 달라는 대로 서로를 불러요.
circle-agreement-language = 누구나 자기 언어로 말해도 돼요. 통역이 끝날 때까지 기다려요.
circle-agreement-leave = 누구든지 언제라도 나가도 되고, 까닭을 말하지 않아도 돼요.
circle-agreement-room = 또 무엇을 약속할까요?

## 음식, 아이, 돈, 맡은 일.

circle-practical = 음식, 아이, 돈: 우리 나눔 모임에 무엇이 맞을까요?
circle-practical-dishes = 나눠 먹을 음식을 가져와도 돼요. 꼭 가져오지 않아도 돼요.
circle-practical-simple = 간단한 먹을 것과 마실 것이 있어요.
circle-practical-cards = 음식마다 무엇이 들어 있는지 카드에 적어요. 아무거나 먹을 수 없거나 먹으면 안 되는 사람도 있어요.
circle-practical-children = 아이도 같은 방에 함께 있어도 돼요.
circle-practical-room = 가까운 방에서 어른 두 명이 아이들을 돌봐요.
circle-practical-free = 오는 데 돈이 들지 않아요.
circle-practical-bowl = 돈을 보태고 싶은 사람을 위한 그릇이 있어요. 누가 내는지 아무도 보지 않아요.
circle-practical-count = 두 사람이 함께 돈을 세고, 얼마인지 모두에게 알려요.
circle-roles = 누가 무엇을 하나요
circle-roles-host = 방을 열고 한 사람 한 사람을 맞이하는 사람.
circle-roles-guide = 모임을 이끌고, 읽을 말을 소리 내어 읽는 사람.
circle-roles-clock = 모두에게 차례가 가도록 시간을 보는 사람.
circle-roles-care = 조용한 곳이 필요한 사람과 함께 나가 주는 사람.
circle-roles-language = 통역하는 사람.
circle-roles-change = 누구도 너무 지치지 않게, 맡은 일을 자주 바꾸세요.

## 종이에 나오는 계획의 맨 위.

circle-title = 우리 나눔 모임: { $group }
circle-what = 나눔 모임은 만나서 이야기를 듣고 서로 돕는 작은 모임이에요. 전문가가 아니어도 시작할 수 있어요.
circle-not-therapy = 이것은 심리 상담이 아니고, 여기에는 누구를 치료하는 사람이 없어요. 우리는 이야기를 듣는 사람들이에요.
circle-fact-who = 누구를 위한 모임: { $who }
circle-fact-place = 어디에서: { $place }
circle-fact-times = 언제: { $times }
circle-fact-contact = 궁금하면 물어보세요: { $contact }

## 비밀 지키기: 나눔 모임의 약속.

circle-privacy-list = 이름 목록을 만들지 않아요. 아무도 출석을 적지 않아요.
circle-privacy-papers = 이민, 서류, 신분증에 대해 절대 묻지 않아요.
circle-privacy-write = 누가 왔는지, 무슨 말을 했는지, 어디에 사는지 적지 않아요. 이 종이에도 적지 않아요.
circle-privacy-phones = 휴대폰은 넣어 두어요. 사진도 녹음도 안 돼요. 건강 때문에, 또는 말을 알아들으려고 휴대폰이 필요한 사람은 써도 돼요.
circle-privacy-chat = 단체 채팅방에서는 모두가 서로의 번호를 봐요. 먼저 한 사람 한 사람에게 물어봐요.
circle-privacy-limit = 모두가 비밀을 지킬 것이라고 장담할 수는 없어요. 무엇을 이야기할지는 각자 정해요.

## 누군가 위험할 때.

circle-danger = 누군가 위험할 때
circle-danger-call = 함께 988로 전화하거나 문자를 보내세요. 훈련받은 사람이 밤낮 언제나 무료로 받아요. 다른 사람이 걱정될 때 걸어도 돼요(2026년 9월 14일에 읽음).
circle-danger-stay = 그 사람 곁에 있어 주세요. 이야기를 듣고, 판단하지 마세요.
circle-danger-ask = 돌려 말하지 말고 물어보세요: “자살을 생각하고 있어요?” 연구에 따르면, 물어본다고 그런 생각이 더 강해지지는 않아요.
circle-danger-spanish = 스페인어로 하려면 988에 걸어 2번을 누르거나, 988번으로 AYUDA라고 문자를 보내세요(2026년 9월 14일에 읽음).
circle-danger-police = 988은 동의 없이 경찰이나 구급차를 보낼 수 있어요. 지금 당장 누군가의 목숨이 위험하다고 판단하면 그렇게 해요(2026년 9월 14일에 읽음).
circle-danger-home = 배우자나 연인에게 해를 입거나 협박당하거나 통제당하는 사람이 있나요? National Domestic Violence Hotline에 밤낮 언제든지 전화하세요: 1-800-799-7233 (2026년 9월 14일에 읽음).
circle-danger-sheet = “지금 사람과 이야기하세요” 종이에 다른 전화도 있어요. 재향군인, LGBTQ+, 미국 원주민을 위한 전화도 나와요. 이 프로그램에서 인쇄할 수 있어요.

## 법에 대한 질문. 답은 주마다 달라서 적지 않았어요.

circle-legal-about = 새로 시작하는 모임에서 자주 나오는 질문이에요. 사시는 주에서는 답이 어떤지 확인하지 못했어요. 이 글은 법률 조언이 아니에요.
circle-legal-organization = 정식 단체가 되어야 하나요?
circle-legal-hurt = 누가 다치거나 무엇이 망가지면 누구의 책임인가요?
circle-legal-insurance = 보험이 필요한가요? 만나는 곳의 보험이 어디까지 해 주는지 그곳에 물어보세요.
circle-legal-money = 돈을 모아도 되나요? 누가 맡아 두나요? 세금 신고를 해야 하나요?
circle-legal-therapy = 돕는 것은 심리 상담이 아니에요. 그것을 어떻게 알리고, 무엇을 해 주면 안 되나요?
circle-legal-report = 여기에 있는 사람 가운데, 아이가 위험하다는 말처럼 들은 것을 신고해야 하는 사람이 있나요?
circle-ask = 법에 대해 물어볼 곳
circle-ask-toolkit = Sustainable Economies Law Center에 무료 Mutual Aid Legal Toolkit(상호부조 법률 안내)이 있어요. 모임 만들기, 책임, 돈, 데이터를 안전하게 지키는 일을 다뤄요. 미국 사정에 맞추어 썼고, 일부는 캘리포니아주 이야기예요(우리가 본 출처는 2020년 8월 30일의 것이에요).
circle-ask-address = https://www.theselc.org/mutual_aid_toolkit
circle-ask-office = 법률 지원 단체(legal aid)에 물어봐도 돼요. 211에 전화해서 가까운 곳에 있는지 물어보세요(우리가 본 211 출처는 2025년의 것이에요).

## 첫 모임에서 읽을 말.

circle-script-welcome = 맞이하는 말
circle-script-hello = 와 주셔서 정말 반갑습니다. 우리는 { $group }입니다.
circle-script-read = 이것이 우리의 약속이에요. (소리 내어 읽으세요.) 빠진 것이 있나요? 모두 이대로 약속할 수 있을까요?
circle-script-round = 한 사람씩
circle-script-question = 불러 주었으면 하는 이름을 말해 주세요. 그리고 괜찮다면, 여기에 어떻게 오게 되셨나요?
circle-script-turn = 한 사람이 3분쯤 이야기해요. “넘어갈게요”라고 해도 돼요. 우리는 듣기만 하고 대답하지 않아요.
circle-script-close = 마치는 말
circle-script-word = 한 사람이 한마디씩 해 주세요. 지금 마음이 어떤가요?
circle-script-next = 또 만날까요? 언제가 좋을까요? 각자 무엇을 맡을까요?
circle-script-after = 저는 조금 더 남아 있을게요. 마음이 너무 무거우면 저에게 이야기하거나, 988로 전화하거나 문자를 보내세요.

## 여섯 번의 모임.

circle-sessions-arrive = 1. 만남. 언제 환영받는다고 느끼나요?
circle-sessions-roots = 2. 우리의 뿌리. 사람이 서로를 어떻게 돌보는지 보여 준 사람은 누구인가요?
circle-sessions-heavy = 3. 무거운 것. 지금 무엇이 힘들고, 무엇이 있으면 조금 나아질까요?
circle-sessions-rest = 4. 쉼. 무엇을 하면 마음이 편안해지나요?
circle-sessions-give = 5. 주고받기. 무엇을 줄 수 있고, 무엇이 필요한가요?
circle-sessions-on = 6. 앞으로. 이 나눔 모임에서 무엇을 간직하고 싶나요?

## 출처: 누구에게서 온 것인지 밝히기.

circle-credit = 출처
circle-credit-rule = 다른 공동체에서 온 치유 방식을 쓰나요? 그 공동체의 이름을 밝히세요. 쓰기 전에 물어보세요. 외부인에게 열려 있지 않은 것은 열지 마세요.
circle-credit-circle = 둥글게 앉아 한 사람씩 차례로 말하는 것은 많은 미국 원주민과 퍼스트 네이션(First Nations) 민족에게서 왔어요. 모습은 민족마다 달라요.
circle-credit-ceremony = 소박한 나눔 모임은 출처를 밝히면 누구나 할 수 있어요. 기도, 독수리 깃털, 약초 연기 피우기 같은 의식은 각 민족의 것이에요. 원주민 서클을 이끄는 분들에게 맡겨 두세요.
circle-credit-aid = 이웃끼리 서로 돕는 것을 상호부조라고 해요. 흑인, 원주민, 이민자 공동체에서 왔어요.

## 전단.

circle-flyer-name = 나눔 모임 전단
    .about = 나눔 모임에 사람들을 초대하는 종이나 포스터를 만들어요.
circle-flyer-group = 전단에 쓸 나눔 모임의 이름
circle-flyer-who = 누구를 초대하나요?
circle-flyer-place = 전단에 쓸 장소
    .hint = 전단은 누구나 읽을 수 있어요. 장소를 알리면 안 된다면 이렇게 쓰세요: 물어보세요.
circle-flyer-times = 전단에 쓸 날짜와 시간
circle-flyer-contact = 물어볼 수 있는 번호나 주소
    .hint = 모르는 사람들이 보게 돼요. 집 주소는 쓰지 마세요.
circle-flyer-offers = 무엇이 있나요?
    .hint = 확실한 것만 표시하세요.
circle-flyer-offers-free = 무료예요.
circle-flyer-offers-food = 음식이 있어요.
circle-flyer-offers-children = 아이를 데려와도 돼요.
circle-flyer-offers-interpreter = 통역사가 있어요.
circle-flyer-offers-stairs = 계단 없이 들어올 수 있어요.
circle-flyer-offers-papers = 서류나 신분증을 묻지 않아요.
circle-flyer-come = 편하게 오세요. 이야기해도 좋고, 듣기만 해도 좋아요.
