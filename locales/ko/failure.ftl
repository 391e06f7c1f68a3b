### 문제가 생겼을 때.

failure-library_unreadable = 자료실을 읽지 못했어요.
    .what-to-do = 위기 상담 전화는 그대로 볼 수 있어요. 프로그램을 닫았다가 다시 열어 보세요. 또 그러면 내장된 목록을 쓰세요.
failure-resource_gone = 이 항목은 이제 자료실에 없어요.
    .what-to-do = 뒤로 가서 다시 찾아보세요.
failure-locale_unknown = 그런 언어는 여기에 없어요.
    .what-to-do = 목록에서 언어를 고르세요.
failure-folder_unreadable = 그 폴더가 없거나 읽을 수 없어요.
    .what-to-do = 경로를 확인하고 다시 해 보세요. 내장된 언어는 그대로 쓸 수 있어요.
failure-settings_not_kept = 설정을 이 컴퓨터에 기억해 두지 못했어요.
    .what-to-do = 창을 닫을 때까지는 그대로 쓸 수 있어요. 디스크가 꽉 찼거나 잠겨 있을지도 몰라요.
failure-bad_request = 프로그램이 스스로 알아듣지 못하는 일을 하려고 했어요.
    .what-to-do = 첫 화면으로 돌아가세요. 사라진 것은 없어요.
failure-internal = 프로그램 안에서 무언가 고장 났어요.
    .what-to-do = 위기 상담 전화는 그대로 볼 수 있어요. 프로그램을 닫았다가 다시 열어 보세요.
failure-letters_missing = 이 컴퓨터에는 인쇄에 쓸 { $language } 글꼴이 없어요.
    .what-to-do = 다른 언어를 고르거나 그 언어의 글꼴을 설치하세요. Debian과 Ubuntu에서는 fonts-noto-core 패키지와 fonts-noto-cjk 패키지예요.
failure-does_not_fit = 고른 모양에는 다 들어가지 않아요.
    .what-to-do = 다른 모양을 고르세요. 일반 문서에는 모두 들어가요.
failure-not_saved = 그곳에 저장하지 못했어요.
    .what-to-do = 다른 곳을 고르세요. 폴더가 꽉 찼거나 쓰기가 막혀 있을지도 몰라요.
failure-not_printed = 인쇄하지 못했어요.
    .what-to-do = 프린터가 켜져 있는지 보세요. PDF로 저장해서 다른 곳에서 인쇄할 수도 있어요.
