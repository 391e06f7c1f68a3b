### 창 안에서 파일이나 폴더 고르기.

shelf-places = 어디에 있나요?
shelf-folder = 폴더:
shelf-up = 위 폴더로
shelf-start = 처음 자리로
shelf-kind-folder = 폴더
shelf-kind-pack = 꾸러미
shelf-kind-sheet = 스프레드시트
shelf-kind-list = 목록
shelf-kind-mapping = 저장해 둔 열 설정
shelf-kind-key = 비밀 열쇠
shelf-kind-check = 단체나 기관 점검
shelf-kind-size = { $kind }, { $size }
shelf-use-folder = 이 폴더 쓰기
shelf-empty = 여기에는 고를 수 있는 것이 없어요. 다른 폴더를 열어 보세요.
shelf-empty-here = 여기에는 고를 수 있는 것이 없어요. 위에 있는 폴더를 열어서 찾아보세요.
shelf-no-folders = 이 안에는 폴더가 더 없어요.
shelf-no-places = 이 컴퓨터에서 흔히 쓰는 폴더를 찾지 못했어요. 아래에 경로를 쓰세요.
shelf-more = 이 폴더에는 다 보여 드릴 수 없을 만큼 많이 들어 있어요. 찾는 것이 없으면 경로를 직접 쓰세요.
shelf-opening = 폴더를 여는 중…
shelf-path = 또는 경로를 직접 쓰세요
shelf-open = 열기
shelf-use = 이 경로 쓰기
shelf-choose = 고르기
shelf-choose-another = 다른 것 고르기
shelf-clear = 고른 것 빼기
shelf-nothing = 아직 고른 것이 없음
