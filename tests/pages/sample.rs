//! A document in twelve languages, to draw and read back. Made up; nothing in it is a fact.
use many_doors_paper::{Block, Column, Direction, Paper, PaperForm, Role, Words};

/// Languages of five ways of writing, and those that are hard to draw.
pub const LANGUAGES: [&str; 12] = ["en", "es", "zh-Hans", "zh-Hant", "vi", "ar", "ko", "fil", "ht", "km", "hi", "am"];

/// The sentences of one language, in one order.
pub fn sentences(lang: &str) -> [&'static str; 12] {
    match lang {
        "en" => [
            "Help when it is dark",
            "Night Line of the Hills",
            "Comes from: the Hmong community",
            "Free and confidential support for people in distress. Call or text 988. You do not need papers, and nobody asks about immigration.",
            "How to reach them",
            "Call",
            "Send the word HOME to 741741",
            "Monday – Friday, 8:00 AM to 5:00 PM",
            "We could not confirm if it may send police",
            "Source from September 14, 2026",
            "Talk to a person now. Call or text \u{2068}988\u{2069}.",
            "From Many Doors, list of November 22, 2026. Things change: check before you rely on it. You may copy and share it with this line and its credit (CC BY 4.0).",
        ],
        "es" => [
            "Ayuda cuando está oscuro",
            "Línea nocturna",
            "Viene de: la comunidad hmong",
            "Apoyo gratuito y confidencial para quien lo está pasando mal. Llama o escribe al 988. No hacen falta papeles, y nadie pregunta por tu situación migratoria, ¿de acuerdo?",
            "Cómo comunicarse",
            "Llamar",
            "Envía la palabra HOME al 741741",
            "Lunes a viernes, de 8:00 a 17:00",
            "No pudimos confirmar si puede enviar a la policía",
            "Fuente del 14 de septiembre de 2026",
            "Habla con una persona ahora. Llama o escribe al 988.",
            "De Many Doors, lista del 22 de noviembre de 2026.",
        ],
        "zh-Hans" => [
            "黑暗中的帮助",
            "988 自杀与危机生命线",
            "来自：苗族社区",
            "为处于困境中的人提供免费、保密的支持。请拨打或发短信至 988。您不需要任何证件，也没有人会询问移民身份。",
            "如何联系他们",
            "打电话",
            "把 HOME 发送到 741741",
            "星期一至星期五，上午8:00至下午5:00",
            "我们无法确认它是否会派警察",
            "来源日期：2026年9月14日",
            "现在就和人谈谈。请拨打或发短信至 \u{2068}988\u{2069}。",
            "来自 Many Doors，2026年11月22日的名单。",
        ],
        "zh-Hant" => [
            "黑暗中的幫助",
            "夜間專線",
            "來自：苗族社群",
            "為處於困境中的人提供免費、保密的支持。請撥打或傳簡訊至 988。您不需要任何證件，也沒有人會詢問移民身分。",
            "如何聯絡他們",
            "打電話",
            "把 HOME 傳送到 741741",
            "星期一至星期五，上午8:00至下午5:00",
            "我們無法確認它是否會派警察",
            "來源日期：2026年9月14日",
            "現在就和人談談。請撥打或傳簡訊至 988。",
            "來自 Many Doors，2026年11月22日的名單。",
        ],
        "vi" => [
            "Sự giúp đỡ khi trời tối",
            "988 Đường dây khủng hoảng",
            "Đến từ: cộng đồng Hmong",
            "Hỗ trợ miễn phí và bảo mật cho người gặp khó khăn. Gọi hoặc nhắn tin 988. Không cần giấy tờ, không ai hỏi về di trú.",
            "Cách liên lạc",
            "Gọi",
            "Nhắn chữ HOME đến 741741",
            "Thứ Hai – Thứ Sáu, 8:00 đến 17:00",
            "Chúng tôi không thể xác nhận",
            "Nguồn từ ngày 14 tháng 9, 2026",
            "Nói chuyện với một người ngay bây giờ. Gọi hoặc nhắn tin 988.",
            "Từ Many Doors, danh sách ngày 22 tháng 11, 2026.",
        ],
        "ar" => [
            "المساعدة حين يشتد الظلام",
            "988 خط الانتحار والأزمات",
            "مصدرها: مجتمع الهمونغ",
            "دعم للأزمات مجاني وسري، وفيه أيضًا ليلًا، لمن يمر بضائقة. اتصل أو أرسل رسالة إلى \u{2068}988\u{2069}. لا تحتاج إلى أوراق، ولا أحد يسأل عن الهجرة، والأرقام الأخرى هي \u{2068}1-555-010-0199\u{2069}.",
            "كيفية الوصول إليهم",
            "اتصال",
            "أرسل كلمة \u{2068}HOME\u{2069} إلى \u{2068}741741\u{2069}",
            "الاثنين – الجمعة، 8:00 ص إلى 5:00 م",
            "الأولى ليلًا ونهارًا مجّانًا: لا أحد، إلى الله، فلا بأس، والأهم",
            "المصدر بتاريخ 14 سبتمبر 2026",
            "تحدث مع إنسان الآن. اتصل أو أرسل رسالة إلى \u{2068}988\u{2069}.",
            "من Many Doors، قائمة 22 نوفمبر 2026. الأمور تتغير: تحقق قبل أن تعتمد عليها.",
        ],
        "ko" => [
            "어두울 때의 도움",
            "988 자살 및 위기 상담",
            "출처: 몽족 공동체",
            "무료이며 비밀이 보장되는 지원입니다. 988번으로 전화하거나 문자하세요. 서류는 필요 없으며 체류 신분을 묻지 않습니다.",
            "연락 방법",
            "전화",
            "741741로 HOME을 보내세요",
            "월요일 – 금요일, 오전 8:00부터 오후 5:00까지",
            "확인할 수 없었습니다",
            "2026년 9월 14일 출처",
            "지금 사람과 이야기하세요. 988로 전화하거나 문자하세요.",
            "Many Doors, 2026년 11월 22일 목록.",
        ],
        "fil" => [
            "Tulong kapag madilim",
            "Linya sa gabi",
            "Mula sa: komunidad ng Hmong",
            "Libre at kumpidensyal na suporta para sa mga nahihirapan. Tumawag o mag-text sa 988. Walang kailangang papeles.",
            "Paano sila maaabot",
            "Tawag",
            "I-text ang salitang HOME sa 741741",
            "Lunes hanggang Biyernes, 8:00 hanggang 17:00",
            "Hindi namin makumpirma",
            "Pinagkunan noong Setyembre 14, 2026",
            "Makipag-usap sa isang tao ngayon. Tumawag o mag-text sa 988.",
            "Mula sa Many Doors, listahan ng Nobyembre 22, 2026.",
        ],
        "ht" => [
            "Èd lè li fè nwa",
            "Liy lannuit",
            "Soti nan: kominote Hmong lan",
            "Sipò gratis e konfidansyèl pou moun ki nan pwoblèm. Rele oswa tèks 988. Ou pa bezwen papye.",
            "Kijan pou jwenn yo",
            "Rele",
            "Voye mo HOME bay 741741",
            "Lendi rive vandredi, 8:00 rive 17:00",
            "Nou pa t kapab konfime",
            "Sous 14 septanm 2026",
            "Pale ak yon moun kounye a. Rele oswa tèks 988.",
            "Soti nan Many Doors, lis 22 novanm 2026.",
        ],
        "km" => [
            "ជំនួយពេលងងឹត",
            "988 ខ្សែទូរស័ព្ទវិបត្តិ",
            "មកពី៖ សហគមន៍ម៉ុង",
            "ការគាំទ្រដោយឥតគិតថ្លៃ និងរក្សាការសម្ងាត់ សម្រាប់អ្នកដែលមានទុក្ខ។ ខ្ញុំនិយាយភាសាខ្មែរ។ សូមទូរស័ព្ទ ឬផ្ញើសារទៅ 988។",
            "របៀបទាក់ទង",
            "ហៅ",
            "ផ្ញើពាក្យ HOME ទៅ 741741",
            "ថ្ងៃច័ន្ទ – ថ្ងៃសុក្រ ៨:០០ ដល់ ១៧:០០",
            "យើងមិនអាចបញ្ជាក់បានទេ",
            "ប្រភពពីថ្ងៃទី ១៤ ខែកញ្ញា ឆ្នាំ ២០២៦",
            "និយាយជាមួយមនុស្សឥឡូវនេះ។ ហៅ ឬផ្ញើសារទៅ 988។",
            "ពី Many Doors បញ្ជីថ្ងៃទី ២២ ខែវិច្ឆិកា ២០២៦។",
        ],
        "hi" => [
            "अंधेरे में मदद",
            "988 संकट लाइन",
            "यहाँ से: ह्मोंग समुदाय",
            "संकट में पड़े लोगों के लिए मुफ़्त और गोपनीय सहायता। 988 पर कॉल या संदेश करें। किसी कागज़ की ज़रूरत नहीं। क्रिया, विद्युत, श्री, पासपोर्ट।",
            "उनसे कैसे संपर्क करें",
            "कॉल",
            "HOME शब्द 741741 पर भेजें",
            "सोमवार – शुक्रवार, 8:00 से 17:00",
            "हम पुष्टि नहीं कर सके",
            "स्रोत 14 सितंबर 2026 का",
            "अभी किसी व्यक्ति से बात करें। 988 पर कॉल करें।",
            "Many Doors से, 22 नवंबर 2026 की सूची।",
        ],
        "am" => [
            "በጨለማ ጊዜ እርዳታ",
            "የሌሊት መስመር",
            "ከ፦ ህሞንግ ማህበረሰብ",
            "በችግር ላይ ላሉ ሰዎች ነፃ እና ሚስጥራዊ ድጋፍ። ወደ 988 ይደውሉ ወይም መልእክት ይላኩ።",
            "እንዴት ማግኘት ይቻላል",
            "ይደውሉ",
            "HOME የሚለውን ቃል ወደ 741741 ይላኩ",
            "ከሰኞ እስከ አርብ፣ 8:00 እስከ 17:00",
            "ማረጋገጥ አልቻልንም",
            "ምንጭ መስከረም 14 2026",
            "አሁን ከሰው ጋር ይነጋገሩ። ወደ 988 ይደውሉ።",
            "ከ Many Doors፣ የህዳር 22 2026 ዝርዝር።",
        ],
        _ => panic!("no sentences in {lang}"),
    }
}

fn words(lang: &str, text: String) -> Words {
    let dir = if lang == "ar" { Direction::Rtl } else { Direction::Ltr };
    Words { text, lang: lang.into(), dir }
}

/// A block with a cell for each language.
pub fn block(langs: &[&str], role: Role, text: impl Fn(&str) -> String) -> Block {
    let cell = |lang: &&str| vec![words(lang, text(lang))];
    Block { role, cells: langs.iter().map(cell).collect(), code: None, table: None }
}

fn number(langs: &[&str], number: &str, way: usize) -> Block {
    let mut block = block(langs, Role::Number, |_| number.to_owned());
    for (cell, lang) in block.cells.iter_mut().zip(langs) {
        cell.push(words(lang, sentences(lang)[way].to_owned()));
    }
    block
}

/// A document that has everything: title, an entry with credit and numbers, a square code, a foot.
pub fn paper(langs: &[&str], form: PaperForm) -> Paper {
    let say = |role: Role, which: usize| block(langs, role, |lang| sentences(lang)[which].to_owned());
    let entry = vec![
        say(Role::Entry, 1),
        say(Role::Credit, 2),
        say(Role::Body, 3),
        say(Role::Section, 4),
        number(langs, "1-877-565-8860", 5),
        number(langs, "741741", 6),
        say(Role::Quiet, 7),
        say(Role::Quiet, 8),
    ];
    let code = Block { code: Some("tel:988".into()), ..say(Role::Code, 10) };
    let column = |lang: &&str| Column {
        lang: (*lang).into(),
        dir: words(lang, String::new()).dir,
        tall: *lang == "km",
        name: (*lang).into(),
    };
    Paper {
        title: "Information sheet".into(),
        form,
        columns: langs.iter().map(column).collect(),
        parts: vec![vec![say(Role::Title, 0)], entry, vec![code]],
        short: vec![say(Role::Entry, 1), number(langs, "1-877-565-8860", 5), say(Role::Quiet, 8)],
        foot: vec![say(Role::Urgent, 10), say(Role::Quiet, 9), say(Role::Quiet, 11)],
    }
}
