//! A client of SSIP, the protocol of speech-dispatcher: lines over a socket of the file system. Its manual:
//! <https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/ssip.html>.

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};

use crate::engine::{Silent, Tell, Told, Utterance, Voice};

/// So long may an answer take: a module that is asked for its voices may have to start first.
const PATIENCE: Duration = Duration::from_secs(10);
/// A line of an answer is no longer.
const LONGEST_LINE: u64 = 64 * 1024;
/// What plays a recorded sentence in English instead of speaking.
const NO_ENGINE: &str = "dummy";

/// An open connection.
pub(crate) struct Client<W: Write> {
    to: W,
    answers: Receiver<Answer>,
    /// What is set already, so that it need not be said before each sentence.
    module: Option<String>,
    voice: Option<String>,
    speed: Option<i32>,
}

/// What the other side answers to one command: its code and the lines before the last.
#[derive(Debug, PartialEq, Eq)]
struct Answer {
    code: u16,
    lines: Vec<String>,
}

impl<W: Write> Client<W> {
    /// Introduces us. What is told about utterances goes to `tell`.
    pub(crate) fn begin(from: impl Read + Send + 'static, to: W, tell: Tell) -> Result<Self, Silent> {
        let (answer, answers) = channel();
        thread::spawn(move || {
            let mut from = BufReader::new(from);
            let mut last = 0;
            while let Ok(one) = read_answer(&mut from) {
                if one.code / 100 == 7 {
                    last = told(&one, &tell).unwrap_or(last);
                } else {
                    if let (225, Some(id)) = (one.code, number(&one)) {
                        last = id;
                    }
                    if answer.send(one).is_err() {
                        return;
                    }
                }
            }
            // Whoever waits for the end of a sentence need not wait for ever.
            tell(last, Told::Broken);
        });
        let mut client = Self { to, answers, module: None, voice: None, speed: None };
        // Neutral: other programs can ask who has spoken.
        client.ask("SET self CLIENT_NAME user:reader:main")?;
        client.ask("SET self NOTIFICATION END on")?;
        client.ask("SET self NOTIFICATION CANCEL on")?;
        client.ask("SET self NOTIFICATION INDEX_MARKS on")?;
        client.ask("SET self SSML_MODE on")?;
        Ok(client)
    }

    /// All voices of all modules; those of the module that the person has chosen come first.
    pub(crate) fn voices(&mut self) -> Result<Vec<Voice>, Silent> {
        let chosen = self.ask("GET OUTPUT_MODULE")?.lines.pop().unwrap_or_default();
        let mut modules = self.ask("LIST OUTPUT_MODULES")?.lines;
        modules.sort_by_key(|module| *module != chosen);
        let mut voices = Vec::new();
        for module in modules.iter().filter(|module| *module != NO_ENGINE) {
            // A module that cannot say what it speaks is passed over.
            if self.choose_module(module).is_err() {
                continue;
            }
            let Ok(listed) = self.ask("LIST SYNTHESIS_VOICES") else { continue };
            voices.extend(listed.lines.iter().filter_map(|line| voice(module, line)));
        }
        Ok(voices)
    }

    /// Begins to speak; the number is the message's.
    pub(crate) fn say(&mut self, utterance: &Utterance) -> Result<u64, Silent> {
        let (module, name) = utterance.voice.id.split_once('\t').ok_or(Silent::NoAnswer)?;
        self.choose_module(module)?;
        if self.voice.as_deref() != Some(&utterance.voice.id) {
            // The language first: setting it chooses a voice.
            self.ask(&format!("SET self LANGUAGE {}", utterance.voice.language))?;
            self.ask(&format!("SET self SYNTHESIS_VOICE {name}"))?;
            self.voice = Some(utterance.voice.id.clone());
        }
        let speed = rate(utterance.speed);
        if self.speed != Some(speed) {
            self.ask(&format!("SET self RATE {speed}"))?;
            self.speed = Some(speed);
        }
        self.ask("SPEAK")?;
        let text = lines(&marked(&utterance.text, &utterance.words));
        let said = self.ask(&format!("{text}\r\n."))?;
        number(&said).ok_or(Silent::NoAnswer)
    }

    /// Breaks off everything we have said.
    pub(crate) fn stop(&mut self) -> Result<(), Silent> {
        self.ask("CANCEL self").map(drop)
    }

    fn choose_module(&mut self, module: &str) -> Result<(), Silent> {
        if self.module.as_deref() != Some(module) {
            self.ask(&format!("SET self OUTPUT_MODULE {module}"))?;
            (self.module, self.voice) = (Some(module.to_owned()), None);
        }
        Ok(())
    }

    fn ask(&mut self, command: &str) -> Result<Answer, Silent> {
        let sent = self.to.write_all(format!("{command}\r\n").as_bytes()).and_then(|()| self.to.flush());
        let answer = sent.ok().and_then(|()| self.answers.recv_timeout(PATIENCE).ok()).ok_or(Silent::NoAnswer)?;
        if answer.code / 100 == 2 { Ok(answer) } else { Err(Silent::NoAnswer) }
    }
}

/// Reads lines `249-one`, .., `249 THE LAST`.
fn read_answer(from: &mut impl BufRead) -> io::Result<Answer> {
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        if from.by_ref().take(LONGEST_LINE).read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let line = line.trim_end_matches(['\r', '\n']);
        let wrong = || io::Error::from(io::ErrorKind::InvalidData);
        let code = line.get(..3).and_then(|code| code.parse().ok()).ok_or_else(wrong)?;
        match line.as_bytes().get(3) {
            Some(b'-') => lines.push(line.get(4..).unwrap_or_default().to_owned()),
            Some(b' ') | None => return Ok(Answer { code, lines }),
            Some(_) => return Err(wrong()),
        }
    }
}

/// The number of the message that an answer or an event is about.
fn number(answer: &Answer) -> Option<u64> {
    answer.lines.first()?.parse().ok()
}

/// Hands on what an event says, and about which message.
fn told(event: &Answer, tell: &Tell) -> Option<u64> {
    let message = number(event)?;
    let word = || event.lines.get(2)?.strip_prefix(MARK)?.parse().ok();
    match event.code {
        700 => {
            if let Some(at) = word() {
                tell(message, Told::Word(at));
            }
        }
        702 => tell(message, Told::Done),
        703 => tell(message, Told::Broken),
        _ => {}
    }
    Some(message)
}

/// `name, language, variant`, apart by tabs. Voices with a variant of their sound are left out: there are thousands.
fn voice(module: &str, line: &str) -> Option<Voice> {
    let mut fields = line.split('\t');
    let (name, language) = (fields.next()?, fields.next()?);
    if name.is_empty() || name.contains(['+', '\r', '\n']) {
        return None;
    }
    Some(Voice { id: format!("{module}\t{name}"), language: language.to_owned() })
}

/// How our marks begin: the dispatcher has some of its own.
const MARK: &str = "word-";

/// The text as SSML, with a mark before each word.
fn marked(text: &str, words: &[usize]) -> String {
    let mut marked = String::from("<speak>");
    let mut marks = words.iter().copied().peekable();
    for (at, letter) in text.char_indices() {
        if marks.next_if_eq(&at).is_some() {
            marked.push_str(&format!("<mark name=\"{MARK}{at}\"/>"));
        }
        match letter {
            '&' => marked.push_str("&amp;"),
            '<' => marked.push_str("&lt;"),
            '>' => marked.push_str("&gt;"),
            // Nothing that a reader hears, and some engines stop at them.
            letter if letter.is_control() => marked.push(' '),
            letter => marked.push(letter),
        }
    }
    marked.push_str("</speak>");
    marked
}

/// A line that begins with a full stop would end the message.
fn lines(text: &str) -> String {
    if text.starts_with('.') { format!(".{text}") } else { text.to_owned() }
}

/// The dispatcher's speed: -100 is slowest, 0 the usual one, 100 the fastest, about twice as fast.
fn rate(percent: u16) -> i32 {
    let percent = i32::from(percent);
    (if percent < 100 { (percent - 100) * 2 } else { percent - 100 }).clamp(-100, 100)
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    /// What was heard of each message.
    type Heard = Arc<Mutex<Vec<(u64, Told)>>>;

    fn hears() -> (Heard, Tell) {
        let heard = Heard::default();
        let tells = Arc::clone(&heard);
        (heard, Arc::new(move |message, told| tells.lock().unwrap().push((message, told))))
    }

    /// A dispatcher that answers so, whatever it is asked, and what it was asked.
    fn played(answers: &'static str) -> (Client<Vec<u8>>, Heard) {
        let (heard, tell) = hears();
        let begun = "208 OK CLIENT NAME SET\r\n220 OK\r\n220 OK\r\n220 OK\r\n219 OK SSML MODE SET\r\n";
        let client = Client::begin(begun.as_bytes().chain(answers.as_bytes()), Vec::new(), tell).unwrap();
        (client, heard)
    }

    fn asked(client: &Client<Vec<u8>>) -> Vec<String> {
        let asked = String::from_utf8(client.to.clone()).unwrap();
        asked.split_terminator("\r\n").skip(5).map(str::to_owned).collect()
    }

    #[test]
    fn voices_of_the_persons_own_module_come_first_and_the_one_without_a_voice_is_left_out() {
        let (mut client, _) = played(
            "251-rhvoice\r\n251 OK\r\n250-espeak-ng\r\n250-dummy\r\n250-rhvoice\r\n250 OK MODULE LIST SENT\r\n216 OK\r\n\
             249-Anna\tru\tnone\r\n249 OK\r\n216 OK\r\n249-Spanish (Latin America)\tes-419\tnone\r\n249-Spanish+Max\tes\tmax\r\n249 OK\r\n",
        );
        let voices = client.voices().unwrap();
        let found: Vec<_> = voices.iter().map(|voice| (voice.id.as_str(), voice.language.as_str())).collect();
        assert_eq!(found, [("rhvoice\tAnna", "ru"), ("espeak-ng\tSpanish (Latin America)", "es-419")]);
        assert_eq!(
            asked(&client)[2..],
            [
                "SET self OUTPUT_MODULE rhvoice",
                "LIST SYNTHESIS_VOICES",
                "SET self OUTPUT_MODULE espeak-ng",
                "LIST SYNTHESIS_VOICES"
            ]
        );
    }

    #[test]
    fn a_sentence_is_said_by_its_voice_with_a_mark_at_each_word_and_what_is_told_of_it_is_handed_on() {
        let (mut client, heard) = played(
            "216 OK\r\n201 OK\r\n209 OK\r\n203 OK\r\n230 OK RECEIVING DATA\r\n225-7\r\n225 OK MESSAGE QUEUED\r\n\
             700-7\r\n700-1\r\n700-word-6\r\n700 INDEX MARK\r\n702-7\r\n702-1\r\n702 END\r\n",
        );
        let voice = Voice { id: "espeak-ng\tSpanish".into(), language: "es".into() };
        let utterance = Utterance { text: "Tú & <yo>".into(), voice, speed: 130, words: vec![0, 7] };
        assert_eq!(client.say(&utterance), Ok(7));
        assert_eq!(
            asked(&client),
            [
                "SET self OUTPUT_MODULE espeak-ng",
                "SET self LANGUAGE es",
                "SET self SYNTHESIS_VOICE Spanish",
                "SET self RATE 30",
                "SPEAK",
                "<speak><mark name=\"word-0\"/>Tú &amp; &lt;<mark name=\"word-7\"/>yo&gt;</speak>",
                "."
            ]
        );
        while heard.lock().unwrap().len() < 3 {
            thread::yield_now();
        }
        assert_eq!(
            *heard.lock().unwrap(),
            [(7, Told::Word(6)), (7, Told::Done), (7, Told::Broken)],
            "the last: it hung up"
        );
    }

    #[test]
    fn no_text_can_end_the_message_or_give_a_command() {
        assert_eq!(lines(".\r\nCANCEL all"), "..\r\nCANCEL all");
        assert_eq!(marked(".\r\nCANCEL all", &[]), "<speak>.  CANCEL all</speak>");
    }

    #[test]
    fn a_refusal_and_a_line_that_makes_no_sense_are_failures() {
        let (mut client, _) = played("402 ERR\r\n");
        assert_eq!(client.stop(), Err(Silent::NoAnswer));
        let (mut client, _) = played("hello\r\n");
        assert_eq!(client.stop(), Err(Silent::NoAnswer));
    }

    #[test]
    fn speeds_stay_within_what_the_dispatcher_knows() {
        assert_eq!([50, 75, 100, 150, 300].map(rate), [-100, -50, 0, 50, 100]);
    }
}
