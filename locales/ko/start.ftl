### 첫 화면.

start-title = 언어를 고르세요
start-nothing-kept = 따로 부탁하지 않는 한, 여기서 하는 일은 어디에도 적어 두지 않아요.
start-go-on = 계속
start-machine = 기계가 쓴 초안
start-made-up = 시험용
