### 센터에서 여러 사람이 차례로 쓰는 컴퓨터(키오스크).

kiosk-touch = 화면을 만지거나 아무 키나 누르면 시작해요
kiosk-erases = 여기에서 한 일은 나갈 때 지워져요.
kiosk-tally = 이 센터는 사람들이 어떤 종류의 도움을 어느 언어로 찾는지 세어요. 숫자는 일부러 조금 바꿔요. 입력한 내용이나 누구인지는 절대 남기지 않아요. 위기, 폭력, 이민에 관한 것은 절대 세지 않아요.
kiosk-done = 다 했어요: 지우기
kiosk-done-about = 이용을 끝내고, 여기에서 한 일을 지워요.
kiosk-warning-title = 아직 계세요?
kiosk-warning-left = { $seconds }초 뒤에 여기에서 한 일이 지워져요.
kiosk-warning-how = 계속하려면 화면을 만지거나 아무 키나 누르세요.
kiosk-stay = 아직 있어요
kiosk-print-about = 종이는 센터의 프린터에서 나와요. 꼭 가져가세요. 프린터에 두면 지나가는 사람이 읽을 수 있어요.
kiosk-print-none = 이 센터에서는 인쇄할 수 없어요. 화면에서 번호를 읽거나, 네모난 QR 코드를 휴대폰으로 찍을 수 있어요.
kiosk-staff-title = 직원용
kiosk-staff-about = 번호를 넣으면 열려요. 방문하신 분이 쓸 것은 여기에 없어요.
kiosk-staff-pin = PIN 번호
kiosk-staff-update = 새 꾸러미가 있는지 살펴보기
kiosk-staff-close = 프로그램 닫기
kiosk-staff-done = 다 됐어요.
kiosk-staff-wrong = 번호가 달라요.
kiosk-staff-early = 아직은 다시 해 볼 수 없어요.
kiosk-staff-wait = { $minutes }분 뒤에 다시 해 보세요.
