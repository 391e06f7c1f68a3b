### 아직 만들지 못한 문.

coming-not-yet = 이 문은 아직 만들지 못했어요.
coming-rest = 이 문의 나머지는 아직 만들지 못했어요.
coming-meanwhile = 그때까지는 이것이 도움이 될 수 있어요:
coming-act = 앞으로 여기에서 공직자에게 보낼 편지를 쓰고, 클리닉이나 학교나 직장에 물어볼 말을 준비하고, 모임에서 할 말을 찾을 수 있어요. 두 언어를 나란히 놓고 볼 수 있어요.
coming-rights = 앞으로 여기에 통역을 부탁하는 카드, 거절당했을 때 할 말, 신고하거나 항의할 곳이 들어와요.
coming-organizations = 앞으로 여기에서 단체들이 사람들을 어떻게 돕고 있는지도 돌아보고, 어떤 언어가 부족한지 볼 수 있어요.
coming-link-rights = 자료실에서 권리 정보 보기
coming-link-policy = 자료실에서 제도 바꾸는 방법 보기
coming-link-organizations = 자료실에서 단체 보기
