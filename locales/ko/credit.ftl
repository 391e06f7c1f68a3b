### 치유 방식의 출처를 바로잡는 쪽지. 출처를 밝힌다는 것은 누구에게서 온 것인지 말하는 것이에요.

## 쪽지를 만들기 전에 쓰는 것.

credit-slip-name = 출처 밝히기
    .about = 치유 방식에 다른 공동체의 이름이 잘못 적혀 있거나, 다른 것이 틀렸을 때 알리는 쪽지예요.
credit-slip-practice = 어떤 치유 방식인가요?
credit-slip-community = 어느 공동체에서 왔나요?
    .hint = 알고 있다면, 그 공동체가 스스로를 부르는 이름으로 쓰세요.
credit-slip-person = 내 이름이나 연락할 방법
    .hint = 비워 두어도 돼요.
credit-slip-wrong = 무엇이 틀렸나요?
    .hint = 외부인에게 열려 있지 않은 치유 방식은, 어떻게 하는지 쓰지 마세요.

## 쪽지에 나오는 글.

credit-slip-title = 출처 밝히기: 바로잡을 것
credit-slip-what = 출처는 그것이 누구에게서 왔는지 말해 줘요. 돈과는 아무 상관이 없어요.
credit-slip-line-practice = 치유 방식: { $practice }
credit-slip-line-community = 어디에서 왔는지: { $community }
credit-slip-line-person = 이 쪽지를 쓴 사람: { $person }
credit-slip-right = 어떻게 적혀 있어야 하나요?
credit-slip-source = 누가, 또는 무엇이 이것을 확인해 줄 수 있나요? 사람 이름은 그 사람이 동의할 때만 쓰세요. 페이지나 책도 좋아요.
credit-slip-works = 여기에서 출처를 밝히는 방법
credit-slip-named = 치유 방식마다 그것이 온 공동체의 이름을, 그 공동체가 스스로를 부르는 말로 밝혀요.
credit-slip-consent = 우리가 치유 방식에 대해 하는 말은 공개된 출처나 동의한 사람들에게서 온 것이에요.
credit-slip-rule = 누가 어떻게 해도 되는지 치유 방식마다 적혀 있어요. 인쇄하거나 다른 곳에 전할 때 그 규칙도 함께 가요.
credit-slip-closed = 외부인에게 열려 있지 않은 것은 그대로 지켜요. 이름을 적어 존중할 뿐이에요. 어떻게 하는지는 절대 말하지 않아요.
credit-slip-give = 이 쪽지를, 프로그램이나 목록을 준 분들에게 전해 주세요. 저절로 보내지는 것은 없어요.
