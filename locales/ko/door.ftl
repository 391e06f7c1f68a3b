### 다섯 개의 문 가운데 세 문의 첫 줄과, 거기에서 갈 수 있는 곳.

door-act-about = 질문하고, 편지를 쓰고, 나눔 모임을 시작하세요. 몇 가지만 고르면 내 언어와 영어로 종이에 담겨요.
door-rights-about = 통역사를 부탁하고, 거절당했을 때 할 말을 알아 두고, 신고하는 방법을 찾으세요.
door-organizations-about = 클리닉, 학교, 센터, 모임을 위한 곳이에요. 사람들을 어떻게 돕고 있는지 살펴보고 바꿔 보세요.
door-tools = 여기에서 만들 수 있는 것
door-library = 자료실에 있는 것
door-link-rights = 자료실에서 권리 정보 보기
door-link-policy = 자료실에서 제도 바꾸는 방법 보기
door-link-organizations = 자료실에서 단체 보기
door-crisis-about = 위기 상담 전화를 종이 한 장, 포스터, 떼어 가는 쪽지, 지갑에 넣는 카드로 만들 수 있어요.
