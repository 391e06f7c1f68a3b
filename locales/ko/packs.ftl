### 꾸러미: 서명한 파일 하나로 전하는 목록. 누구를 믿을지, 지켜볼 폴더, 꾸러미 만들기, 서로 같을지도 모르는 항목.

## 단체를 위한 문.

packs-door-title = 우리 목록
packs-door-packs = 꾸러미
packs-door-packs-about = 이 자료실이 무엇으로 이루어져 있는지 볼 수 있어요. 새 목록을 추가하고, 꾸러미를 직접 만들어 다른 곳에 전할 수도 있어요.
packs-door-bring = 목록 가져오기와 내보내기
packs-door-bring-about = 스프레드시트나 다른 프로그램의 목록을 가져올 수 있어요. 항목을 파일로 저장해서 다른 곳에 줄 수도 있어요.
packs-door-own = 우리가 쓴 항목
packs-door-own-about = 알고 있는 서비스를 적고, 전화해서 들은 것을 적어 두세요.
packs-door-round = 전화 확인표
packs-door-round-about = 전화 확인이 가장 필요한 항목을, 전화로 할 말과 함께 인쇄할 수 있어요.

## 화면.

packs-title = 꾸러미
packs-about = 꾸러미는 서비스 목록을 파일 하나에 담은 것이에요. 만든 곳이 서명해 두었기 때문에, 전해지는 길에 누가 내용을 바꾸면 이 프로그램이 알아차려요. USB 메모리에 담아 옮길 수 있어요. 인터넷은 필요 없어요.
packs-loading = 무엇이 있는지 살펴보는 중…
packs-here-title = 이 자료실에 있는 것
packs-name-built-in = { -app-name }에 들어 있던 목록
packs-name-own = 우리가 쓴 항목
packs-origin-built_in = 프로그램에 들어 있던 것
packs-origin-signed = 서명한 꾸러미
packs-origin-imported = 가져온 목록
packs-origin-own = 여기에서 쓴 것
packs-fact-publisher = 펴낸 곳
packs-fact-number = 버전 번호
packs-fact-made = 만든 날
packs-fact-entries = 항목
packs-fact-check = 확인
packs-fact-terms = 이용 조건
packs-fact-languages = 글이 들어 있는 언어
packs-fact-sort = 어떤 꾸러미인지
packs-terms-unknown = 적혀 있지 않음
packs-entries = 항목 { $count }개
packs-check-by = { $date }까지 다시 확인하세요
packs-check-overdue = { $date }까지 다시 확인했어야 해요
packs-check-none = 다시 확인할 날짜가 없음
packs-fingerprint-show = 열쇠 지문 전체 보기
packs-fingerprint-about = 확인 낱말 네 개를 길게 쓴 것이에요.
packs-remove = 빼기
packs-back = 바로 전 것으로 되돌리기
packs-give = 파일로 내보내기
packs-open-own = 우리가 쓴 항목 열기

## 빼기 전에 묻기.

packs-remove-title = “{ $name }” 목록을 뺄까요?
packs-remove-what = 이 목록의 항목 { $count }개가 자료실에서 빠져요. 다른 목록에도 들어 있지 않으면, 사람들이 여기에서 더는 찾을 수 없어요.
packs-remove-keeps = 다른 목록과 우리가 쓴 항목은 그대로 있어요. 이 목록이 들어 있던 파일은 건드리지 않으니, 다시 추가할 수 있어요.
packs-remove-yes = 빼기
packs-removed = “{ $name }” 목록을 뺐어요.
packs-back-title = “{ $name }” 목록을 바로 전 것으로 되돌릴까요?
packs-back-what = 목록이 마지막으로 새로워지기 전과 같아져요. 그때 바로잡은 것도 다시 틀리게 돼요. 새 목록에 문제가 있을 때만 되돌리세요.
packs-back-yes = 되돌리기
packs-back-done = “{ $name }” 목록을 바로 전 것으로 되돌렸어요.

## 꾸러미 추가하기.

packs-add = 꾸러미 추가하기
packs-add-choose = 꾸러미 파일을 고르세요. 먼저 살펴볼 수 있어요. 아직 아무것도 설치하지 않아요.
packs-add-reading = 꾸러미를 읽는 중…
packs-add-other = 다른 파일 고르기
packs-add-leave = 설치하지 않기
packs-add-done = 마치기
packs-add-another = 다른 꾸러미도 추가하기

packs-offer-who = 누가 만들었나요?
packs-offer-what = 무엇이 들어 있나요?
packs-offer-says = 꾸러미에 적힌 펴낸 곳:
packs-offer-file = 파일:

packs-sort-full = 목록 전체
packs-sort-delta = 예전 꾸러미에서 바뀐 것만
packs-sort-correction = 다른 목록의 항목을 바로잡는 것
packs-sort-revocation = 바로 거둬들여야 하는 항목

packs-trust-trusted = 믿기로 한 곳이에요.
packs-trust-unknown = 아직 여기에서 아무도 모르는 곳이에요.
packs-trust-changed = 멈추세요. 우리가 아는 열쇠가 아니에요.
packs-trust-rotated = 이곳은 열쇠를 새로 바꾸었어요. 우리가 믿는 예전 열쇠로 그 사실이 확인돼요.
packs-trust-unknown-how = 꾸러미에는 누구나 아무 이름이나 쓸 수 있어요. 펴낸 곳에 전화해서 확인 낱말 네 개를 읽어 달라고 하세요. 파일과 함께 온 번호가 아니라, 전부터 알던 번호로 거세요.
packs-trust-changed-how = 누군가 “{ $name }” 이름을 내세워 사람들에게 틀린 번호를 퍼뜨리려는 것일 수 있어요. 펴낸 곳에서 열쇠를 잃어버려 새로 만들었을 수도 있어요. 어느 쪽인지는 그곳만 알아요. 전부터 알던 번호로 전화하세요.
packs-trust-since = { $date }부터 여기에서 믿는 곳
packs-words-compare = 이 확인 낱말 네 개를 펴낸 곳과 견주어 보세요
packs-words-known = 우리가 아는 낱말
packs-words-new = 이 꾸러미의 낱말
packs-trust-compared = 펴낸 곳과 낱말을 견주어 보았어요. 네 개가 다 같아요.
packs-trust-changed-compared = 전부터 알던 방법으로 펴낸 곳에 연락했어요. 그곳에서 열쇠를 새로 바꾸었다고 했고, 이 새 낱말을 읽어 주었어요.

packs-standing-new = 여기에 처음 오는 꾸러미예요.
packs-standing-newer = 지금 있는 것보다 새로운 것이에요.
packs-standing-same = 이미 있는 꾸러미예요. 아무것도 하지 않아도 돼요.
packs-standing-older = 지금 있는 것보다 오래된 것이에요.
packs-standing-fork = 지금 있는 꾸러미와 버전 번호가 같은데 내용이 달라요. 설치할 수 없어요.
packs-standing-no_base = 이 꾸러미에는 바뀐 것만 들어 있는데, 바탕이 되는 목록이 여기에 없어요. 아직 설치할 수 없어요.
packs-standing-numbers = 지금 있는 것의 버전 번호: { $installed }. 이 파일의 버전 번호: { $offered }.
packs-standing-older-why = 오래된 목록을 설치하면 이제는 걸리지 않는 전화번호가 다시 나올 수 있어요. 새 목록이 망가졌을 때만 하세요.
packs-standing-fork-how = 둘 중 하나는 가짜일 수 있어요. 어느 것이 맞는지 펴낸 곳에 물어보세요.
packs-standing-no-base-how = 전체 목록을 달라고 해서 먼저 설치한 다음, 이 파일을 다시 고르세요.
packs-older-sure = 직원으로서, 일부러 오래된 목록을 쓰려고 해요.

packs-offer-takes-back = 거둬들이는 항목 { $count }개

packs-install = 설치하기
packs-install-trust = 이곳을 믿고 설치하기
packs-install-new-key = 새 열쇠를 믿고 설치하기
packs-install-older = 오래된 목록 설치하기
packs-install-first = 먼저 위에 있는 칸에 표시하세요.
packs-install-first-both = 먼저 위에 있는 두 칸에 모두 표시하세요.

packs-installed = “{ $name }” 꾸러미를 설치했어요.
packs-changes-added = 새 항목 { $count }개
packs-changes-changed = 내용이 바뀐 항목 { $count }개
packs-changes-removed = 없어진 항목 { $count }개
packs-changes-same = 그대로인 항목 { $count }개
packs-changes-none = 자료실에서 달라진 것이 없어요.
packs-changes-names = 항목 이름 보기
packs-change-added = 새로 들어옴
packs-change-changed = 바뀜
packs-change-removed = 없어짐
packs-changes-more = 더 있어요. 여기에는 앞의 것만 적었어요.

## 우리가 믿는 곳.

packs-publishers-title = 꾸러미를 믿고 받는 곳
packs-publishers-about = 확인 낱말 네 개를 한 번 견주어 본 곳들이에요. 이곳들이 다음에 펴내는 꾸러미는 다시 묻지 않아요.
packs-publishers-none = 아직 없어요. 꾸러미를 추가할 때 펴낸 곳의 확인 낱말 네 개를 견주어 보고, 그곳을 믿기로 고를 수 있어요.
packs-forget = 믿는 곳에서 빼기
packs-forget-title = “{ $name }”: 믿는 곳에서 뺄까요?
packs-forget-what = 이곳에서 받은 목록은 그대로 있어요. 다음 꾸러미가 오면 확인 낱말 네 개를 다시 견주어 보라고 해요.
packs-forget-yes = 믿는 곳에서 빼기
packs-forgotten = “{ $name }”: 믿는 곳에서 뺐어요.

## 지켜보는 폴더.

packs-watch-title = 지켜볼 폴더
packs-watch-about = 믿는 곳에서 펴낸 새 꾸러미가 이 폴더에 들어오면 저절로 설치해요. 나머지는 모두 어떻게 할지 정해 주실 때까지 기다려요. 여럿이 함께 쓰는 드라이브나 USB 메모리로 하면 좋아요.
packs-watch-choose = 폴더 고르기
packs-watch-choose-another = 다른 폴더 고르기
packs-watch-folder = 지켜보는 폴더:
packs-watch-away = 지금은 이 폴더를 읽을 수 없어요. USB 메모리에 있는 폴더라면 USB를 꽂고 다시 살펴보세요.
packs-watch-now = 지금 살펴보기
packs-watch-stop = 그만 지켜보기
packs-watch-looked = 방금 살펴봤어요.
packs-watch-stopped = 이제 지켜보는 폴더가 없어요.
packs-watch-found = 마지막으로 살펴봤을 때 찾은 것
packs-watch-found-none = 안에 꾸러미가 없었어요.
packs-watch-installed = 설치함
packs-watch-nothing_new = 새로운 것 없음
packs-watch-asks = 직접 정해 주세요
packs-watch-bad = 쓰지 않음
packs-watch-decide = 살펴보기

## 꾸러미 만들기.

packs-make-title = 꾸러미 만들기
packs-make-about = 우리 목록을 파일 하나에 담아 다른 곳에 전하세요. 우리 열쇠로 서명하면, 우리가 보낸 것인지 다른 사람이 알 수 있어요.
packs-make-open = 꾸러미 만들기
packs-make-close = 저장하지 않고 닫기
packs-make-part-what = 무엇을 담을까요?
packs-make-part-name = 이름을 무엇이라고 할까요?
packs-make-part-sign = 서명하고 저장하기
packs-make-from = 담을 목록
packs-make-name = 꾸러미 이름
packs-make-name-about = 사람들이 보는 이름이에요. 예: “Example County에서 받을 수 있는 도움”.
packs-make-publisher = 펴내는 곳
packs-make-publisher-about = 다른 사람들이 아는 우리 모임이나 단체의 이름.
packs-make-id = 짧은 이름
packs-make-id-about = 영어 소문자, 숫자, 점(.), 하이픈(-)만 쓰세요. 이 꾸러미를 다시 만들 때도 늘 같은 이름을 쓰세요.
packs-make-number = 버전 번호
packs-make-number-about = 이 꾸러미를 다시 만들 때마다 버전 번호가 커져야 해요.
packs-make-check = 다시 확인할 날짜
packs-make-check-about = 이날이 지나면, 내용을 다시 확인해야 한다는 말이 이 꾸러미를 받은 모든 사람에게 보여요.
packs-make-terms = 이용 조건
packs-make-terms-about = 다른 사람이 이것으로 무엇을 해도 되는지 쓰세요. 예: “CC BY 4.0”. 비워 두어도 돼요.
packs-make-since = 예전 꾸러미에서 바뀐 것만
packs-make-since-about = 비워 두어도 돼요. 예전 꾸러미를 고르면 새 파일이 작아지지만, 예전 꾸러미가 있는 사람만 쓸 수 있어요.
packs-make-key = 비밀 열쇠
packs-make-key-about = 아직 열쇠가 없나요? 먼저 아래에서 만드세요.
packs-make-password = 열쇠의 비밀번호
packs-make-folder = 저장할 곳
packs-make-save = 꾸러미 만들기
packs-made = 꾸러미를 저장했어요: { $file }
packs-made-next = 이제 이 파일을 복사해서 전하면 돼요. 받는 분이 꾸러미를 처음 추가할 때, 전화로 우리 확인 낱말 네 개를 읽어 주세요.
packs-make-another = 하나 더 만들기
packs-make-wrong = 이것을 다시 봐 주세요:
packs-make-need-from = 목록을 하나 이상 고르세요.
packs-make-need-name = 꾸러미 이름을 쓰세요.
packs-make-need-publisher = 누가 펴내는지 쓰세요.
packs-make-need-id = 짧은 이름에는 영어 소문자 a부터 z까지, 숫자, 점(.), 하이픈(-)만 쓸 수 있어요. 맨 앞은 글자나 숫자여야 해요.
packs-make-need-number = 버전 번호는 { $least } 이상의 정수여야 해요.
packs-make-need-date = 앞으로 올 날짜를 고르거나 비워 두세요.
packs-make-need-key = 비밀 열쇠를 고르세요.
packs-make-need-password = 열쇠의 비밀번호를 쓰세요.
packs-make-need-folder = 저장할 곳을 고르세요.

## 만들어 둔 꾸러미에 서명 더하기.

packs-sign-title = 만들어 둔 꾸러미에 서명하기
packs-sign-about = 목록에는 지킴이가 있을 수 있어요. 해로운 항목을 거둬들일 수 있는 분들이에요. 다만 여러 지킴이의 뜻이 같아야 해요. 같은 파일에 한 분씩 차례로 서명해요. 저마다 자기 서명을 넣고, 새로 나온 파일을 다음 분에게 건네요.
packs-sign-open = 꾸러미에 서명하기
packs-sign-part-what = 어느 꾸러미인가요?
packs-sign-pack = 꾸러미 파일
packs-sign-pack-about = 지금까지의 서명이 모두 들어 있는 가장 새 파일을 고르세요. 그 파일은 그대로 두고, 내 서명을 넣은 새 파일을 저장해요.
packs-sign-reading = 꾸러미를 읽는 중…
packs-sign-read = 서명하기 전에 읽어 보세요. 서명은 이 내용에 찬성한다는 뜻이에요.
packs-sign-save = 내 서명 넣기
packs-sign-need-pack = 꾸러미 파일을 고르세요.
packs-signed = 내 서명을 넣은 꾸러미를 저장했어요: { $file }
packs-signed-next = 다음에 서명할 분에게 이 파일을 건네세요. 모두 서명했으면 다른 곳에 전하세요. 그러면 이 목록을 쓰는 곳은 어디서나 추가할 수 있어요.
packs-sign-another = 다른 꾸러미에도 서명하기

## 항목을 거둬들이는 꾸러미 만들기.

packs-take-title = 항목 거둬들이기
packs-take-about = 사람을 해칠 수 있는 항목이 있으면 다음 꾸러미까지 기다리지 마세요. 여기에서 작은 파일을 만들 수 있어요. 이 파일을 추가한 곳에서는 그 항목이 바로 사라지고, 예전 목록에 다시 들어와도 나오지 않아요.
packs-take-wardens = 목록을 만든 곳이나 그 목록의 지킴이만 할 수 있어요. 여러 지킴이의 뜻이 같아야 한다면, 한 분이 여기에서 파일을 만드세요. 다른 분들은 “만들어 둔 꾸러미에 서명하기”에서 차례로 서명하면 돼요.
packs-take-open = 항목 거둬들이기
packs-take-part-what = 무엇을 거둬들일까요?
packs-take-pack = 항목이 들어 있는 목록
packs-take-choose = 목록 고르기
packs-take-built-in = { -app-name }에 들어 있던 목록에는 서명하는 곳이 없어요. 이 파일에 서명하시면, 이미 그 열쇠를 믿기로 한 곳이면 어디서나 쓸 수 있어요.
packs-take-entries = 항목
packs-take-entries-about = 항목마다 고정 이름을 한 줄에 하나씩 쓰세요. 고정 이름은 “잘못된 내용 알리기” 화면에 있어요. 그 화면의 단추를 누르면 여기가 저절로 채워져요.
packs-take-reason = 이유
packs-take-reason-about = 쉬운 말로 쓰세요. 파일을 받는 사람은 누구나 읽을 수 있으니, 피해를 겪은 분의 이름은 쓰지 마세요.
packs-take-signer = 서명하는 사람이나 단체
packs-take-save = 파일 만들기
packs-take-need-pack = 목록을 고르세요.
packs-take-need-entries = 항목을 하나 이상 쓰세요.
packs-take-need-reason = 이유를 쓰세요.
packs-take-need-signer = 누가 서명하는지 쓰세요.
packs-taken = 파일을 저장했어요: { $file }
packs-taken-next = 항목은 아직 그대로 있고, 내 서명이 첫 번째예요. 더 서명할 분이 있으면 다음 분에게 파일을 건네세요. 모두 서명했으면 여기에 추가하고, 다른 곳에도 전하세요.
packs-take-another = 더 거둬들이기
packs-take-hint = 이 목록을 만드는 분이거나 목록의 지킴이인가요? 이 항목이 사람을 해칠 수 있다면, 이 목록을 쓰는 모든 곳에서 거둬들일 수 있어요.
packs-take-hint-open = 이 항목 거둬들이기

## 열쇠 만들기.

packs-key-title = 우리 열쇠
packs-key-about = 열쇠는 비밀번호가 걸린 파일이에요. 꾸러미에 서명할 때 써요. 모임이나 단체마다 하나면 되고, 한 번만 만들면 돼요.
packs-key-open = 열쇠 만들기
packs-key-folder = 저장할 곳
packs-key-folder-about = 자물쇠로 잠그는 곳에 넣어 둘 수 있는 USB 메모리가 가장 좋아요.
packs-key-password = 비밀번호
packs-key-password-about = 8자 이상이어야 해요. 서로 상관없는 낱말을 네 개 이상 이어 쓰면 튼튼하고 외우기도 쉬워요.
packs-key-again = 같은 비밀번호 한 번 더
packs-key-short = 비밀번호는 8자 이상이어야 해요.
packs-key-differ = 두 비밀번호가 서로 달라요.
packs-key-make = 열쇠 만들기
packs-key-working = 열쇠를 만드는 중…
packs-key-made = 열쇠가 준비됐어요
packs-key-made-words = 우리 확인 낱말 네 개예요. 꾸러미가 정말 우리가 보낸 것인지 알 수 있게, 전화로 읽어 주세요.
packs-key-made-secret = 비밀 열쇠: 아무에게도 주지 마세요
packs-key-made-public = 공개 열쇠: 남에게 주어도 돼요
packs-key-advice = 잘 보관하세요
packs-key-advice-copy = 비밀 열쇠를 다른 USB 메모리에 하나 더 복사해서, 잠긴 곳에 두세요.
packs-key-advice-password = 비밀번호를 종이에 적어 열쇠와 다른 곳에 두세요. 잊어버리면 아무도 되찾아 드릴 수 없어요.
packs-key-advice-lost = 열쇠를 잃어버리거나 도둑맞으면, 우리 꾸러미를 쓰는 모든 분에게 바로 알리세요.
packs-key-use = 이 열쇠로 꾸러미에 서명하기

## 거둬들인 항목.

packs-revoked-title = 거둬들인 항목
packs-revoked-about = 틀렸거나 사람을 해칠 수 있다고 누군가 알아낸 항목이에요. 예전 목록에 다시 들어와도 보여 주지 않아요.
packs-revoked-by = { $by }에서 { $date }에 거둬들임
packs-revoked-entry = 항목:

## 서로 같을지도 모르는 항목.

packs-twins-notice = 서로 같은 서비스일지도 모르는 항목이 { $count }쌍 있어요.
packs-twins-open = 살펴보기
packs-twins-title = 둘이 같은 곳인가요?
packs-twins-about = 같은 서비스가 두 목록에 들어 있을 수 있어요. 양쪽을 보고 정해 주세요. 확실하지 않으면 전화해 보거나 그대로 두세요. 그러면 둘 다 자료실에 남아요.
packs-twins-loading = 같아 보이는 항목을 찾는 중…
packs-twins-none = 지금은 같아 보이는 항목이 없어요.
packs-twins-pair = { $total }쌍 중 { $number }번째
packs-same-number = 전화번호가 같아요.
packs-same-name_and_state = 이름도 같고 주도 같아요.
packs-twins-from = 출처: { $list }
packs-twins-no-ways = 전화번호도 웹 페이지도 없음
packs-twins-keep = 같은 곳이에요. 이것을 남길게요
packs-twins-apart = 같은 곳이 아니에요
packs-twins-sure = 나중에 바꿀 수 없어요.
packs-twins-joined = 이제부터 “{ $name }”만 보여 드려요.
packs-twins-kept-apart = 둘 다 남기고, 다시 묻지 않을게요.
packs-twins-packs = 꾸러미 화면으로
