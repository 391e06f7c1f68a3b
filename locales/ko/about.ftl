### 소개와 출처.

about-title = 소개와 출처
about-what = { -app-name }는 마음 건강을 돌보는 곳과 공동체의 도움을 찾아 주는 안내서예요. 인터넷 없이도 되고, 쓰는 사람에 대해 아무것도 남기지 않아요.
about-why = Mental Health America가 낸 “Calls to Action for BIPOC Mental Health”(흑인, 원주민, 유색인의 정신 건강을 위한 요청)에 답하려고 만들었어요. 무엇보다 사람들이 실제로 쓰는 언어로 도움을 달라는 요청이에요. Mental Health America가 이 프로그램을 검토하거나 승인한 것은 아니에요.
about-not-medical = 의학적인 조언은 하지 않아요. 도와줄 수 있는 사람을 대신하지도 못해요.
about-name-title = 왜 “{ -app-name }”인가요
about-name = 클리닉, 가족과 친지, 모임, 신앙, 상담 전화. 도움으로 가는 문은 하나가 아니고, 잘못된 문은 없어요.
about-privacy-title = 무엇을 남기나요
about-privacy = 입력하거나 열어 보거나 찾아본 것은 어디에도 적어 두지 않아요. 인터넷은 전혀 쓰지 않아요.
about-privacy-limits = 이 프로그램이 깔려 있다는 사실은 숨기지 못해요. 감시 프로그램이나 화면을 보는 사람에게서 지켜 주지도 못해요.
about-facts-title = 여기 적힌 내용을 얼마나 믿어도 되나요
about-facts = 내용은 { $date }에 항목마다 적힌 출처에서 모았어요. 번호마다 전화해서 확인하지는 못했어요. 출처가 얼마나 오래되었는지는 항목마다 적혀 있어요.
about-translations-title = 번역
about-translations = “기계가 쓴 초안”이라고 표시된 글은 기계가 썼고, 그 언어를 하는 사람이 아직 확인하지 않았어요. 도와주실 수 있다면 “locales” 폴더에 방법이 있어요.
about-standing = { $language }: 확인됨 { $trusted }, 기계가 쓴 초안 { $machine }, 확인을 기다림 { $other }
about-standing-critical = 위험, 안전, 권리에 대한 글: { $total }개 가운데 { $there }개를 번역했어요.
about-credits-title = 출처와 감사
about-credits = 치유 방식은 그것을 이어 온 공동체의 것이에요. 이 프로그램에 나오는 치유 방식에는 저마다 그 공동체의 이름이 붙어 있고, 어디에 나오든 그 이름이 함께 가요.
about-sources-title = 내용을 읽은 곳
about-works-title = 이 프로그램에 들어 있는 다른 사람들의 작업
about-work = { $name } { $version }, { $licence }
about-licence-title = 라이선스
about-licence = 프로그램은 MIT와 Apache-2.0 라이선스 가운데 골라서 쓸 수 있어요. 글과 번역은 크리에이티브 커먼즈 저작자표시 4.0(CC BY 4.0)을 따라요.
about-version = 버전 { $version }
about-data-title = 이 프로그램에 들어 있는 다른 사람들의 데이터
about-data = { $name }({ $licence }), 출처: { $source }
