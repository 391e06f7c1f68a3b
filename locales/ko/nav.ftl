### 다섯 개의 문.

nav-find = 도움 찾기
nav-community = 공동체 돌봄
nav-act = 행동하기
nav-rights = 나의 권리
nav-organizations = 단체를 위한 곳
nav-settings = 설정
nav-about = 소개와 출처
nav-safety = 숨길 수 있는 것과 없는 것
