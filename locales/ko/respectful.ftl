### 존중하며 묻기: 사람들을 맞는 단체에서 쓰는 질문지와 직원을 위한 한 장. 답은 종이에만 쓰고, 프로그램은 남기지 않아요.

respectful-name = 존중하며 묻기
    .about = 사람들에게 그 사람에 대해 조심스럽게 묻는 질문지를 만들어요. 답은 종이에 써요. 이 프로그램은 답을 남기지 않아요.
respectful-about = 무엇에 대해 물어봐야 하나요?
    .hint = 사람들을 더 잘 돕는 데 쓸 것만 물어보세요.
respectful-about-race = 인종과 민족
respectful-about-language = 언어
respectful-about-interpreter = 통역사
respectful-about-disability = 장애
respectful-about-gender = 대명사와 성별
respectful-about-faith = 신앙이나 영적인 도움
respectful-who = 누가 답을 보게 되나요?
    .hint = 모두 적으세요. 예: 담당 상담사와 안내 데스크

## 질문지.

respectful-title = 나에 대해, 내 말로
respectful-skip = 어떤 질문이든 건너뛰어도 돼요. 답은 언제든지 바꿀 수 있어요.
respectful-choose = 아니면 맞는 것을 모두 고르세요:
respectful-prefer = 말하고 싶지 않아요
respectful-who-sees = 이 답을 보는 사람: { $who }
respectful-same = 건너뛰어도 똑같은 돌봄을 받아요.

## 질문.

respectful-race-question = 자신의 인종, 민족, 부족을 어떤 말로 나타내시나요?
respectful-race-black = 흑인 또는 아프리카계 미국인
respectful-race-indigenous = 미국 원주민, 알래스카 원주민 또는 그 밖의 원주민
respectful-race-asian = 아시아인 또는 아시아계 미국인
respectful-race-pacific = 하와이 원주민 또는 태평양 섬 주민
respectful-race-latine = 라티노, 라티나, 라틴계(Latine) 또는 히스패닉
respectful-race-mena = 중동계 또는 북아프리카계
respectful-race-white = 백인
respectful-race-why = 묻는 까닭: 모든 사람을 똑같이 잘 대하는지 알아보려고요.
respectful-language-question = 어떤 언어로 말하거나 수어를 하거나 읽는 것이 가장 편하세요?
respectful-language-talk = 제 언어로 말하거나 수어를 해 주세요.
respectful-language-write = 제 언어로 써 주세요.
respectful-language-read = 서류를 소리 내어 읽어 주세요.
respectful-language-why = 묻는 까닭: 서로의 말을 알아들으려고요.
respectful-interpreter-question = 통역사가 필요하세요? 어떤 언어인가요?
respectful-interpreter-far = 전화나 영상으로
respectful-interpreter-near = 같은 방에서 직접
respectful-interpreter-stranger = 나를 아는 사람이 아니면 좋겠어요
respectful-interpreter-why = 묻는 까닭: 통역사를 찾아 드리려고요. 무료예요. 가족을 데려오지 않아도 돼요.
respectful-disability-question = 잘 도와드리기 위해, 몸이나 마음, 감각에 대해 알아 두면 좋은 것이 있나요?
respectful-disability-steps = 계단 없이 들어가는 길
respectful-disability-print = 큰 글자, 또는 읽고 쓰는 데 도움
respectful-disability-time = 더 넉넉한 시간, 또는 조용한 방
respectful-disability-why = 묻는 까닭: 방과 서류와 방문 방식을 맞추어 드리려고요.
respectful-pronouns-question = 어떤 이름과 대명사(he, she, they 같은 말)로 불러 드릴까요? 그 이름과 대명사를 쓰면 안 되는 곳은 어디인가요?
respectful-gender-question = 자신의 성별을 어떤 말로 나타내시나요?
respectful-gender-woman = 여성
respectful-gender-man = 남성
respectful-gender-nonbinary = 논바이너리
respectful-gender-trans = 트랜스젠더
respectful-gender-why = 묻는 까닭: 바른 이름으로 불러 드리고, 맞는 돌봄을 드리려고요.
respectful-faith-question = 이곳에서 신앙이나 영성, 전통이 힘이 될까요? 어떻게 하면 좋을까요?
respectful-faith-place = 기도하거나 조용히 있을 곳
respectful-faith-visit = 같은 신앙이나 전통을 가진 사람의 방문
respectful-faith-why = 묻는 까닭: 신앙과 전통은 힘이 될 수 있어요. 그럴 자리를 마련해 드리고 싶어요.

## 직원을 위한 한 장.

respectful-staff = 직원분께: 묻는 방법
respectful-staff-everyone = 모두에게 똑같은 질문을 하세요. 겉모습이나 말투를 보고 어떤 사람에게만 묻는 일은 절대 없어야 해요.
respectful-staff-guess = 절대 짐작하지 마세요. 이름, 얼굴, 목소리, 옷으로는 답을 알 수 없어요.
respectful-staff-immigration = 체류 신분은 절대 묻지 마세요. 절대 적지도 마세요.
respectful-staff-private = 아무도 들을 수 없는 곳에서 물으세요. 가족이 아니라 본인이 답하게 하세요.
respectful-staff-promise = 왜 묻는지, 누가 답을 보는지 사실대로 말하세요. 지킬 수 있는 것만 약속하세요.
respectful-staff-accept = 답하고 싶지 않다고 하면, 고맙다고 하고 다음으로 넘어가세요.
respectful-staff-keep = 종이는 잠가 두세요. 쓰는 것만 보관하세요. 10보다 작은 숫자는 절대 공개하지 마세요.
