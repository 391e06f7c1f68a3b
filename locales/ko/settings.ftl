### 설정.

settings-title = 설정
settings-language = 언어
settings-change-language = 다른 언어 고르기
settings-text-size = 글자 크기
settings-percent = { $percent }%
settings-theme = 색
settings-theme-system = 이 컴퓨터와 같게
settings-theme-light = 밝게
settings-theme-dark = 어둡게
settings-theme-high_contrast = 아주 또렷하게(고대비)
settings-motion = 움직임
settings-reduce-motion = 화면의 움직임 줄이기
settings-portable-title = USB 메모리에서
settings-portable-about = 이 프로그램은 USB 메모리나 함께 가지고 다니는 폴더에서 열려 있어요. 남기는 것은 모두 옆에 있는 “many_doors_data” 폴더에 있어요. 이 화면에서 “이 컴퓨터”라고 하면 그 폴더를 말해요.
settings-portable-notes = USB를 빼기 전에 창을 닫으세요. USB를 가진 사람은 거기에 남긴 것을 읽을 수 있어요. 나만의 노트만 잠겨 있어요. USB를 꽂았다는 것과 이 프로그램을 열었다는 것은 이 컴퓨터가 스스로 적어 둘 수 있어요.
settings-keep-title = 이 컴퓨터에 기억하기
settings-keep = 내 언어, 글자 크기, 색을 이 컴퓨터에 기억하기
settings-keep-about = 꺼 두면 아무것도 남지 않고, 다음에 열 때 언어를 다시 물어요. 켜면 작은 파일이 하나 생기는데, 이 컴퓨터를 뒤져 보는 사람이 그 파일을 찾을 수 있어요.
settings-kept = 이 설정을 이 컴퓨터에 기억해 두었어요.
settings-not-kept = 이 설정은 창을 닫으면 사라져요.
settings-folder-title = 폴더에서 언어 불러오기
settings-folder-about = 번역하는 분이 여기에서 번역을 시험해 볼 수 있어요. 언어마다 폴더가 하나씩 들어 있는 폴더의 경로를 쓰세요.
settings-folder-label = 폴더 경로
settings-folder-use = 이 폴더 쓰기
settings-folder-none = 내장된 언어만 쓰기
settings-folder-problems =
    { $count ->
        [0] 폴더를 읽었어요. 문제가 없어요.
       *[other] 폴더를 읽었어요. 문제 { $count }건:
    }
settings-leave-title = 빨리 나가기
settings-leave-about = 위에 있는 이 단추를 누르면 화면이 바로 가려져요. 다른 프로그램이나 인터넷 회사나 감시 프로그램이 이미 본 것까지 숨기지는 못해요.
settings-leave-keys = Shift 키를 세 번 누르면 화면 가리기
settings-leave-keys-about = 5초 안에 세 번 눌러야 하고, 그 사이에 다른 키를 누르면 안 돼요. 뜻하지 않게 Shift 키를 누를 때가 있으면 꺼 두세요.
