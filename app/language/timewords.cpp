// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timewords.h"

#include <algorithm>
#include <array>

namespace naranhi::language {

namespace {

constexpr int value(auto named)
{
    return static_cast<int>(named);
}

using W = WordKind;

constexpr std::array unsortedWords{
    TimeWord{u"지난해", W::YearShift, -1},
    TimeWord{u"지난 해", W::YearShift, -1},
    TimeWord{u"작년", W::YearShift, -1},
    TimeWord{u"전년", W::SentenceYear, -1},
    TimeWord{u"전년도", W::SentenceYear, -1},
    TimeWord{u"작년도", W::YearShift, -1},
    TimeWord{u"올해", W::YearShift, 0},
    TimeWord{u"올 해", W::YearShift, 0},
    TimeWord{u"금년", W::YearShift, 0},
    TimeWord{u"올 한 해", W::YearShift, 0},
    TimeWord{u"올 한해", W::YearShift, 0},
    TimeWord{u"올 시즌", W::YearShift, 0},
    TimeWord{u"올시즌", W::YearShift, 0},
    TimeWord{u"이번 시즌", W::YearShift, 0},
    TimeWord{u"지난 시즌", W::YearShift, -1},
    TimeWord{u"내년", W::YearShift, 1},
    TimeWord{u"내년도", W::YearShift, 1},
    TimeWord{u"다음 해", W::FlowYear, 1},
    TimeWord{u"다음해", W::FlowYear, 1},
    TimeWord{u"작년 한 해", W::YearShift, -1},
    TimeWord{u"작년 한해", W::YearShift, -1},
    TimeWord{u"지난 한 해", W::YearShift, -1},
    TimeWord{u"지난 한해", W::YearShift, -1},
    TimeWord{u"지난해 한 해", W::YearShift, -1},
    TimeWord{u"올해 한 해", W::YearShift, 0},
    TimeWord{u"새해", W::NewYear, 0},
    TimeWord{u"신년", W::NewYear, 0},
    TimeWord{u"다다음 해", W::YearShift, 2},
    TimeWord{u"재작년", W::YearShift, -2},
    TimeWord{u"지지난해", W::YearShift, -2},
    TimeWord{u"후년", W::YearShift, 2},
    TimeWord{u"내후년", W::YearShift, 2},
    TimeWord{u"이듬해", W::FlowYear, 1},
    TimeWord{u"그해", W::FlowYear, 0},
    TimeWord{u"그 해", W::FlowYear, 0},
    TimeWord{u"같은 해", W::FlowYear, 0},
    TimeWord{u"같은해", W::FlowYear, 0},

    TimeWord{u"지난달", W::MonthShift, -1},
    TimeWord{u"지난 달", W::MonthShift, -1},
    TimeWord{u"저번달", W::MonthShift, -1},
    TimeWord{u"저번 달", W::MonthShift, -1},
    TimeWord{u"전월", W::SentenceMonth, -1},
    TimeWord{u"전달", W::SentenceMonth, -1},
    TimeWord{u"같은 달", W::FlowMonth, 0},
    TimeWord{u"같은달", W::FlowMonth, 0},
    TimeWord{u"그달", W::FlowMonth, 0},
    TimeWord{u"이듬달", W::FlowMonth, 1},
    TimeWord{u"지지난달", W::MonthShift, -2},
    TimeWord{u"이달", W::MonthShift, 0},
    TimeWord{u"이 달", W::MonthShift, 0},
    TimeWord{u"이번 달", W::MonthShift, 0},
    TimeWord{u"이번달", W::MonthShift, 0},
    TimeWord{u"당월", W::MonthShift, 0},
    TimeWord{u"다음달", W::MonthShift, 1},
    TimeWord{u"다음 달", W::MonthShift, 1},
    TimeWord{u"내달", W::MonthShift, 1},
    TimeWord{u"다다음 달", W::MonthShift, 2},
    TimeWord{u"다다음달", W::MonthShift, 2},

    TimeWord{u"지난주", W::WeekShift, -1},
    TimeWord{u"지난 주", W::WeekShift, -1},
    TimeWord{u"저번주", W::WeekShift, -1},
    TimeWord{u"저번 주", W::WeekShift, -1},
    TimeWord{u"지지난주", W::WeekShift, -2},
    TimeWord{u"지지난 주", W::WeekShift, -2},
    TimeWord{u"이번주", W::WeekShift, 0},
    TimeWord{u"이번 주", W::WeekShift, 0},
    TimeWord{u"이 주", W::WeekShift, 0},
    TimeWord{u"금주", W::WeekShift, 0},
    TimeWord{u"다음주", W::WeekShift, 1},
    TimeWord{u"다음 주", W::WeekShift, 1},
    TimeWord{u"내주", W::WeekShift, 1},
    TimeWord{u"오는주", W::WeekShift, 1},
    TimeWord{u"다다음 주", W::WeekShift, 2},
    TimeWord{u"다다음주", W::WeekShift, 2},

    TimeWord{u"오늘", W::DayShift, 0},
    TimeWord{u"금일", W::DayShift, 0},
    TimeWord{u"오늘 하루", W::DayShift, 0},
    TimeWord{u"어제", W::DayShift, -1},
    TimeWord{u"어저께", W::DayShift, -1},
    TimeWord{u"그제", W::DayShift, -2},
    TimeWord{u"그저께", W::DayShift, -2},
    TimeWord{u"엊그제", W::DayShift, -2},
    TimeWord{u"엊그저께", W::DayShift, -2},
    TimeWord{u"그끄제", W::DayShift, -3},
    TimeWord{u"그끄저께", W::DayShift, -3},
    TimeWord{u"내일", W::DayShift, 1},
    TimeWord{u"명일", W::DayShift, 1},
    TimeWord{u"모레", W::DayShift, 2},
    TimeWord{u"내일모레", W::DayShift, 2},
    TimeWord{u"글피", W::DayShift, 3},
    TimeWord{u"어젯밤", W::NightShift, -1},
    TimeWord{u"엊저녁", W::NightShift, -1},
    TimeWord{u"간밤", W::NightShift, -1},
    TimeWord{u"지난밤", W::NightShift, -1},
    TimeWord{u"오늘밤", W::NightShift, 0},

    TimeWord{u"이날", W::FlowDay, 0},
    TimeWord{u"이 날", W::FlowDay, 0},
    TimeWord{u"이날 하루", W::FlowDay, 0},
    TimeWord{u"당일", W::FlowDay, 0},
    TimeWord{u"그날", W::FlowDay, 0},
    TimeWord{u"그 날", W::FlowDay, 0},
    TimeWord{u"같은 날", W::FlowDay, 0},
    TimeWord{u"같은날", W::FlowDay, 0},
    TimeWord{u"전날", W::FlowDay, -1},
    TimeWord{u"하루 전날", W::FlowDay, -1},
    TimeWord{u"전일", W::FlowDay, -1},
    TimeWord{u"다음날", W::FlowDay, 1},
    TimeWord{u"다음 날", W::FlowDay, 1},
    TimeWord{u"그다음 날", W::FlowDay, 1},
    TimeWord{u"그 다음 날", W::FlowDay, 1},
    TimeWord{u"그 다음날", W::FlowDay, 1},
    TimeWord{u"이튿날", W::FlowDay, 1},
    TimeWord{u"익일", W::FlowDay, 1},

    TimeWord{u"일월", W::MonthName, 1},
    TimeWord{u"삼월", W::MonthName, 3},
    TimeWord{u"사월", W::MonthName, 4},
    TimeWord{u"오월", W::MonthName, 5},
    TimeWord{u"유월", W::MonthName, 6},
    TimeWord{u"칠월", W::MonthName, 7},
    TimeWord{u"팔월", W::MonthName, 8},
    TimeWord{u"구월", W::MonthName, 9},
    TimeWord{u"시월", W::MonthName, 10},
    TimeWord{u"십일월", W::MonthName, 11},
    TimeWord{u"십이월", W::MonthName, 12},

    TimeWord{u"월요일", W::Weekday, 1},
    TimeWord{u"화요일", W::Weekday, 2},
    TimeWord{u"수요일", W::Weekday, 3},
    TimeWord{u"목요일", W::Weekday, 4},
    TimeWord{u"금요일", W::Weekday, 5},
    TimeWord{u"토요일", W::Weekday, 6},
    TimeWord{u"일요일", W::Weekday, 7},
    TimeWord{u"주말", W::Weekend, 0},
    TimeWord{u"다음 주말", W::Weekend, 1},
    TimeWord{u"다음주말", W::Weekend, 1},
    TimeWord{u"내주 주말", W::Weekend, 1},

    TimeWord{u"봄", W::Season, value(Season::Spring)},
    TimeWord{u"여름", W::Season, value(Season::Summer)},
    TimeWord{u"가을", W::Season, value(Season::Autumn)},
    TimeWord{u"겨울", W::Season, value(Season::Winter)},
    TimeWord{u"연말연시", W::Season, value(Season::YearTurn)},
    TimeWord{u"연말 연시", W::Season, value(Season::YearTurn)},
    TimeWord{u"상반기", W::Half, 1},
    TimeWord{u"하반기", W::Half, 2},
    TimeWord{u"초", W::Portion, value(Portion::Early)},
    TimeWord{u"초순", W::Portion, value(Portion::Early)},
    TimeWord{u"상순", W::Portion, value(Portion::Early)},
    TimeWord{u"초반", W::Portion, value(Portion::Early)},
    TimeWord{u"중순", W::Portion, value(Portion::Middle)},
    TimeWord{u"중반", W::Portion, value(Portion::Middle)},
    TimeWord{u"말", W::Portion, value(Portion::Late)},
    TimeWord{u"하순", W::Portion, value(Portion::Late)},
    TimeWord{u"후반", W::Portion, value(Portion::Late)},
    TimeWord{u"연초", W::YearEdge, value(Portion::Early)},
    TimeWord{u"연말", W::YearEdge, value(Portion::Late)},
    TimeWord{u"세밑", W::YearEdge, value(Portion::Late)},
    TimeWord{u"연내", W::YearEdge, value(Portion::None)},

    TimeWord{u"신정", W::Holiday, value(Holiday::NewYear)},
    TimeWord{u"새해 첫날", W::Holiday, value(Holiday::NewYear)},
    TimeWord{u"새해 첫 날", W::Holiday, value(Holiday::NewYear)},
    TimeWord{u"삼일절", W::Holiday, value(Holiday::MarchFirst)},
    TimeWord{u"3·1절", W::Holiday, value(Holiday::MarchFirst)},
    TimeWord{u"3.1절", W::Holiday, value(Holiday::MarchFirst)},
    TimeWord{u"식목일", W::Holiday, value(Holiday::Arbour)},
    TimeWord{u"노동절", W::Holiday, value(Holiday::Labour)},
    TimeWord{u"근로자의 날", W::Holiday, value(Holiday::Labour)},
    TimeWord{u"어린이날", W::Holiday, value(Holiday::Children)},
    TimeWord{u"어버이날", W::Holiday, value(Holiday::Parents)},
    TimeWord{u"스승의 날", W::Holiday, value(Holiday::Teachers)},
    TimeWord{u"현충일", W::Holiday, value(Holiday::Memorial)},
    TimeWord{u"제헌절", W::Holiday, value(Holiday::Constitution)},
    TimeWord{u"광복절", W::Holiday, value(Holiday::Liberation)},
    TimeWord{u"개천절", W::Holiday, value(Holiday::Foundation)},
    TimeWord{u"한글날", W::Holiday, value(Holiday::Hangul)},
    TimeWord{u"핼러윈", W::Holiday, value(Holiday::Halloween)},
    TimeWord{u"크리스마스", W::Holiday, value(Holiday::Christmas)},
    TimeWord{u"성탄절", W::Holiday, value(Holiday::Christmas)},
    TimeWord{u"크리스마스이브", W::HolidayEve, value(Holiday::Christmas)},
    TimeWord{u"크리스마스 이브", W::HolidayEve, value(Holiday::Christmas)},
    TimeWord{u"성탄절 이브", W::HolidayEve, value(Holiday::Christmas)},
    TimeWord{u"성탄 전야", W::HolidayEve, value(Holiday::Christmas)},
    TimeWord{u"성탄절 전야", W::HolidayEve, value(Holiday::Christmas)},
    TimeWord{u"설", W::Holiday, value(Holiday::Seollal)},
    TimeWord{u"설날", W::Holiday, value(Holiday::Seollal)},
    TimeWord{u"부처님오신날", W::Holiday, value(Holiday::Buddha)},
    TimeWord{u"부처님 오신 날", W::Holiday, value(Holiday::Buddha)},
    TimeWord{u"석가탄신일", W::Holiday, value(Holiday::Buddha)},
    TimeWord{u"추석", W::Holiday, value(Holiday::Chuseok)},
    TimeWord{u"한가위", W::Holiday, value(Holiday::Chuseok)},

    TimeWord{u"새벽", W::DayPart, value(DayPart::Dawn)},
    TimeWord{u"아침", W::DayPart, value(DayPart::Morning)},
    TimeWord{u"이른 아침", W::DayPart, value(DayPart::Morning)},
    TimeWord{u"오전", W::DayPart, value(DayPart::Forenoon)},
    TimeWord{u"낮", W::DayPart, value(DayPart::Noon)},
    TimeWord{u"한낮", W::DayPart, value(DayPart::Noon)},
    TimeWord{u"대낮", W::DayPart, value(DayPart::Noon)},
    TimeWord{u"오후", W::DayPart, value(DayPart::Afternoon)},
    TimeWord{u"늦은 오후", W::DayPart, value(DayPart::Afternoon)},
    TimeWord{u"오후 늦게", W::DayPart, value(DayPart::Afternoon)},
    TimeWord{u"저녁", W::DayPart, value(DayPart::Evening)},
    TimeWord{u"늦은 저녁", W::DayPart, value(DayPart::Evening)},
    TimeWord{u"밤", W::DayPart, value(DayPart::Night)},
    TimeWord{u"늦은 밤", W::DayPart, value(DayPart::Night)},
    TimeWord{u"밤늦게", W::DayPart, value(DayPart::Night)},
    TimeWord{u"밤사이", W::DayPart, value(DayPart::Night)},
    TimeWord{u"밤새", W::DayPart, value(DayPart::Night)},
    TimeWord{u"심야", W::DayPart, value(DayPart::Night)},
    TimeWord{u"야간", W::DayPart, value(DayPart::Night)},
    TimeWord{u"정오", W::ClockWord, 12},
    TimeWord{u"자정", W::ClockWord, 0},

    TimeWord{u"하루", W::Days, 1},
    TimeWord{u"이틀", W::Days, 2},
    TimeWord{u"사흘", W::Days, 3},
    TimeWord{u"나흘", W::Days, 4},
    TimeWord{u"닷새", W::Days, 5},
    TimeWord{u"엿새", W::Days, 6},
    TimeWord{u"이레", W::Days, 7},
    TimeWord{u"여드레", W::Days, 8},
    TimeWord{u"아흐레", W::Days, 9},
    TimeWord{u"열흘", W::Days, 10},
    TimeWord{u"보름", W::Days, 15},
    TimeWord{u"스무날", W::Days, 20},
    TimeWord{u"하룻", W::Days, 1},
    TimeWord{u"매일", W::Every, value(Unit::Day)},
    TimeWord{u"매주", W::Every, value(Unit::Week)},
    TimeWord{u"매달", W::Every, value(Unit::Month)},
    TimeWord{u"매월", W::Every, value(Unit::Month)},
    TimeWord{u"매년", W::Every, value(Unit::Year)},
    TimeWord{u"매해", W::Every, value(Unit::Year)},
    TimeWord{u"해마다", W::Every, value(Unit::Year)},
    TimeWord{u"날마다", W::Every, value(Unit::Day)},
    TimeWord{u"서기", W::Era, 0},
    TimeWord{u"단기", W::Era, -2333},
    TimeWord{u"불기", W::Era, -544},
    TimeWord{u"기원전", W::Era, -9999},

    TimeWord{u"지난", W::Direction, value(Direction::Past)},
    TimeWord{u"저번", W::Direction, value(Direction::Past)},
    TimeWord{u"이번", W::Direction, value(Direction::This)},
    TimeWord{u"올", W::Direction, value(Direction::This)},
    TimeWord{u"오는", W::Direction, value(Direction::Future)},
    TimeWord{u"다가오는", W::Direction, value(Direction::Future)},
    TimeWord{u"다음", W::Direction, value(Direction::Future)},
};

constexpr bool before(QStringView a, QStringView b)
{
    for (qsizetype i = 0; i < a.size() && i < b.size(); ++i) {
        if (a[i] != b[i])
            return a[i] < b[i];
    }
    return a.size() > b.size(); // the longer first
}

constexpr auto words = [] {
    auto sorted = unsortedWords;
    std::sort(sorted.begin(), sorted.end(), [](const TimeWord &a, const TimeWord &b) {
        return before(a.text, b.text);
    });
    return sorted;
}();

struct ByFirst
{
    constexpr bool operator()(const TimeWord &word, QChar c) const { return word.text.front() < c; }
    constexpr bool operator()(QChar c, const TimeWord &word) const { return c < word.text.front(); }
};

constexpr char16_t firstSyllable = 0xAC00;
constexpr size_t syllables = 11172;

enum class Begins : quint8 { Nothing, Word, Number };

// Also of amounts: "반년", "수십 년", "최근 3년간", "지난 3년간", "하루", "열흘".
constexpr std::array<char16_t, 41> numerals{u'일',
    u'이',
    u'삼',
    u'사',
    u'오',
    u'육',
    u'칠',
    u'팔',
    u'구',
    u'십',
    u'백',
    u'천',
    u'한',
    u'두',
    u'세',
    u'석',
    u'네',
    u'넉',
    u'닷',
    u'다',
    u'여',
    u'아',
    u'열',
    u'스',
    u'서',
    u'수',
    u'몇',
    u'반',
    u'첫',
    u'둘',
    u'셋',
    u'넷',
    u'마',
    u'쉰',
    u'최',
    u'지',
    u'하',
    u'나',
    u'엿',
    u'보',
    u'유'};

constexpr auto beginnings = [] {
    std::array<Begins, syllables> table{};
    for (const TimeWord &word : words) {
        if (word.text[0].unicode() >= firstSyllable)
            table[static_cast<size_t>(word.text[0].unicode() - firstSyllable)] = Begins::Word;
    }
    for (const char16_t numeral : numerals)
        table[static_cast<size_t>(numeral - firstSyllable)] = Begins::Number;
    // "격주", "분기마다".
    for (const char16_t other : {u'격', u'분'})
        table[static_cast<size_t>(other - firstSyllable)] = Begins::Word;
    return table;
}();

} // namespace

const TimeWord *longestTimeWord(QStringView text)
{
    if (text.isEmpty())
        return nullptr;
    const auto [first, last]
        = std::equal_range(words.begin(), words.end(), text.front(), ByFirst());
    const TimeWord *best = nullptr;
    for (auto it = first; it != last; ++it) {
        if ((!best || it->text.size() > best->text.size()) && text.startsWith(it->text))
            best = &*it;
    }
    return best;
}

bool mayBeginTime(QChar c)
{
    const auto at = static_cast<size_t>(c.unicode() - firstSyllable);
    return c >= QChar(firstSyllable) && at < syllables && beginnings[at] != Begins::Nothing;
}

bool mayBeginNumber(QChar c)
{
    const auto at = static_cast<size_t>(c.unicode() - firstSyllable);
    return (c >= u'0' && c <= u'9')
        || (c >= QChar(firstSyllable) && at < syllables && beginnings[at] == Begins::Number);
}

} // namespace naranhi::language
