// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/publicationdates.h"

#include "comparison/datementions.h"

#include <QDate>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace naranhi::comparison {

namespace {

// Two rare words that sentences share outweigh this; the hero's name, which all share, does not.
constexpr double enoughShared = 3.0;
// A bare day belongs to the weeks around the publication.
constexpr qint64 daysAround = 45;
constexpr qint64 daysOfOneStory = 366;
// Articles of one matter that share no day: within days of each other, or nothing is said.
constexpr qint64 daysOfNeighbours = 10;
// Whole dates from before are history, not news.
constexpr int firstYearOfNews = 1990;
// Of a chronicle the first dates tell enough; holding all against all would take minutes.
constexpr qsizetype mostDates = 1000;

struct Source
{
    const AnnotatedArticle *article = nullptr;
    QList<DateMention> mentions;
};

// How telling it is that two sentences share a word: the rarer in the story, the more.
class Rarity
{
public:
    explicit Rarity(const QList<Source> &sources)
    {
        for (const Source &source : sources) {
            for (const DateMention &mention : source.mentions) {
                ++m_sentences;
                for (const QString &word : mention.around)
                    ++m_in[word];
            }
        }
    }

    [[nodiscard]] double shared(const DateMention &a, const DateMention &b) const
    {
        double sum = 0;
        for (const QString &word : a.around) {
            if (b.around.contains(word))
                sum += std::log((1.0 + m_sentences) / m_in.value(word, 1));
        }
        return sum;
    }

private:
    QHash<QString, int> m_in;
    int m_sentences = 0;
};

// Support for a month or a year, and the words of this article that gave most of it.
struct Support
{
    double score = 0;
    double best = 0;
    QString evidence;

    void add(double amount, const QString &words)
    {
        score += amount;
        if (amount > best) {
            best = amount;
            evidence = words;
        }
    }
};

using Supports = QMap<int, Support>; // by year * 12 + month - 1, or by year

// The key with most support; none when another has as much.
std::optional<int> strongest(const Supports &supports)
{
    std::optional<int> best;
    double second = 0;
    for (auto it = supports.cbegin(); it != supports.cend(); ++it) {
        if (!best || it->score > supports[*best].score) {
            second = best ? supports[*best].score : 0;
            best = it.key();
        } else {
            second = std::max(second, it->score);
        }
    }
    return best && supports[*best].score > second ? best : std::nullopt;
}

QDate dayOf(const DateMention &mention)
{
    return mention.day > 0 ? QDate(mention.year, mention.month, mention.day) : QDate();
}

QDate publicationOf(const AnnotatedArticle &article)
{
    return QDate::fromString(article.article.published.value.left(10), Qt::ISODate);
}

bool isNear(QDate published, QDate date)
{
    return !published.isValid() || std::abs(published.daysTo(date)) <= daysAround;
}

// The dates that the articles name in full, by what a bare date says of itself. A date in the very
// same words tells no more the second time.
class FullDates
{
public:
    explicit FullDates(const QList<Source> &sources)
    {
        for (const Source &source : sources) {
            const QDate published = publicationOf(*source.article);
            for (const DateMention &mention : source.mentions)
                add(mention, published);
        }
    }

    // Whole dates in the weeks around the publication.
    [[nodiscard]] QList<const DateMention *> onDay(int day) const { return m_byDay.value(day); }
    // Months of a year, and dates in them.
    [[nodiscard]] QList<const DateMention *> inMonth(int month) const
    {
        return m_byMonth.value(month);
    }

private:
    using Told = std::pair<qint64, QSet<QString>>; // a day or month, and the words around

    static bool isNew(QSet<Told> &known, const Told &told)
    {
        const qsizetype before = known.size();
        known.insert(told);
        return known.size() > before;
    }

    void add(const DateMention &mention, QDate published)
    {
        if (mention.year == 0 || mention.month == 0)
            return;
        if (isNew(m_knownMonths, {mention.year * 12 + mention.month, mention.around}))
            m_byMonth[mention.month].append(&mention);
        const QDate date = dayOf(mention);
        if (date.isValid() && isNear(published, date)
            && isNew(m_knownDays, {date.toJulianDay(), mention.around}))
            m_byDay[mention.day].append(&mention);
    }

    QHash<int, QList<const DateMention *>> m_byDay;
    QHash<int, QList<const DateMention *>> m_byMonth;
    QSet<Told> m_knownDays;
    QSet<Told> m_knownMonths;
};

// "이날" only repeats a day that other words named.
bool namesItsDay(const DateMention &mention)
{
    return std::any_of(
        mention.words.begin(), mention.words.end(), [](QChar c) { return c.isDigit(); });
}

// What happened abroad on its local day is in the papers of the next one.
QDate readInKorea(const DateMention &mention, QDate day)
{
    return mention.abroad ? day.addDays(1) : day;
}

QString monthText(int key)
{
    return QStringLiteral("%1-%2").arg(key / 12).arg(key % 12 + 1, 2, 10, QChar(u'0'));
}

// From 0.
int monthOfReturn(const DateMention &counted)
{
    return (counted.month - 1 + counted.monthsSince) % 12;
}

bool fallsOnItsWeekday(const DateMention &mention, int monthKey)
{
    const QDate date(monthKey / 12, monthKey % 12 + 1, mention.day);
    return date.isValid() && (mention.weekday == 0 || date.dayOfWeek() == mention.weekday);
}

// A day that the text tells as past, read in Korea, and its words.
struct SaidDay
{
    QDate day;
    QString words;
};

class Inference
{
public:
    Inference(const Source &undated,
        const QList<Source> &sources,
        const FullDates &dates,
        const Rarity &rarity)
        : m_own(undated)
        , m_sources(sources)
        , m_dates(dates)
        , m_rarity(rarity)
    {
    }

    [[nodiscard]] std::optional<PublicationDate> infer() const
    {
        if (auto date = fromOwnDates())
            return date;
        if (auto date = fromSharedDays())
            return date;
        if (auto date = fromSharedMonths())
            return date;
        return fromNeighbours();
    }

private:
    [[nodiscard]] std::optional<PublicationDate> fromOwnDates() const;
    [[nodiscard]] std::optional<PublicationDate> fromSharedDays() const;
    [[nodiscard]] std::optional<PublicationDate> fromSharedMonths() const;
    [[nodiscard]] std::optional<PublicationDate> fromNeighbours() const;
    [[nodiscard]] std::optional<SaidDay> saidAround(QDate published) const;
    [[nodiscard]] const DateMention *countedMonth() const;
    [[nodiscard]] bool isNearTheOthers(QDate date) const;
    [[nodiscard]] bool tellsTheSameAs(const Source &other) const;
    [[nodiscard]] std::optional<SaidDay> latestSaid(int monthKey) const;

    const Source &m_own;
    const QList<Source> &m_sources;
    const FullDates &m_dates;
    const Rarity &m_rarity;
};

// The latest whole date told as past, if another date of the text lies in the weeks around it and
// the other articles, where dated, are of the same year's length.
std::optional<PublicationDate> Inference::fromOwnDates() const
{
    const DateMention *latest = nullptr;
    for (const DateMention &mention : m_own.mentions) {
        const bool whole
            = dayOf(mention).isValid() && mention.year >= firstYearOfNews && mention.said;
        if (whole && (!latest || dayOf(mention) > dayOf(*latest)))
            latest = &mention;
    }
    if (!latest || !isNearTheOthers(dayOf(*latest)))
        return std::nullopt;
    const bool agrees = std::any_of(
        m_own.mentions.begin(), m_own.mentions.end(), [latest](const DateMention &other) {
            const qint64 apart = std::abs(dayOf(other).daysTo(dayOf(*latest)));
            return dayOf(other).isValid() && other.words != latest->words && apart <= daysAround;
        });
    if (!agrees)
        return std::nullopt;
    return PublicationDate{readInKorea(*latest, dayOf(*latest)).toString(Qt::ISODate),
        DateBasis::Inferred,
        DateRule::OwnFullDate,
        latest->words};
}

bool Inference::isNearTheOthers(QDate date) const
{
    bool dated = false;
    for (const Source &source : m_sources) {
        const QDate published = publicationOf(*source.article);
        if (published.isValid() && std::abs(published.daysTo(date)) <= daysOfOneStory)
            return true;
        dated = dated || published.isValid();
    }
    return !dated;
}

// Days named without month or year that a sentence much like it names in full elsewhere.
std::optional<PublicationDate> Inference::fromSharedDays() const
{
    Supports months;
    for (const DateMention &own : m_own.mentions) {
        if (own.day == 0 || own.year > 0 || !namesItsDay(own))
            continue;
        Supports ofMention;
        for (const DateMention *other : m_dates.onDay(own.day)) {
            const int key = other->year * 12 + other->month - 1;
            if ((own.month != 0 && own.month != other->month) || !fallsOnItsWeekday(own, key))
                continue;
            Support &support = ofMention[key];
            support.score = std::max(support.score, m_rarity.shared(own, *other));
        }
        for (auto it = ofMention.cbegin(); it != ofMention.cend(); ++it) {
            if (it->score >= enoughShared)
                months[it.key()].add(it->score, own.words);
        }
    }
    const auto month = strongest(months);
    const auto day = month ? latestSaid(*month) : std::nullopt;
    if (!month)
        return std::nullopt;
    return PublicationDate{day ? day->day.toString(Qt::ISODate) : monthText(*month),
        DateBasis::Inferred,
        DateRule::OtherArticles,
        day ? day->words : months[*month].evidence};
}

// News is published on the latest day it tells as past. "지난 28일" in a text of the 3rd lies a
// month back, as long as the text names a day of its own month.
std::optional<SaidDay> Inference::latestSaid(int monthKey) const
{
    std::optional<SaidDay> bare;
    std::optional<SaidDay> latest;
    for (const DateMention &mention : m_own.mentions) {
        const bool inMonth = mention.month == 0 || mention.month == monthKey % 12 + 1;
        if (mention.day == 0 || mention.year > 0 || !inMonth || !mention.said
            || !fallsOnItsWeekday(mention, monthKey))
            continue;
        const QDate named(monthKey / 12, monthKey % 12 + 1, mention.day);
        const SaidDay said{readInKorea(mention, named), mention.words};
        if (!latest || said.day > latest->day)
            latest = said;
        if (!mention.earlierMonth && (!bare || said.day > bare->day))
            bare = said;
    }
    return bare ? bare : latest;
}

bool Inference::tellsTheSameAs(const Source &other) const
{
    return std::any_of(m_own.mentions.begin(), m_own.mentions.end(), [&](const DateMention &own) {
        return std::any_of(
            other.mentions.begin(), other.mentions.end(), [&](const DateMention &mention) {
                return m_rarity.shared(own, mention) >= enoughShared;
            });
    });
}

// The day of the text that lies nearest to a publication.
std::optional<SaidDay> Inference::saidAround(QDate published) const
{
    std::optional<SaidDay> best;
    qint64 nearest = daysOfNeighbours + 1;
    for (const int shift : {-1, 0, 1}) {
        const QDate month = published.addMonths(shift);
        const auto said = latestSaid(month.year() * 12 + month.month() - 1);
        const qint64 apart = said ? std::abs(published.daysTo(said->day)) : nearest;
        if (apart < nearest) {
            nearest = apart;
            best = said;
        }
    }
    return best;
}

// Nothing better: the day that it tells as past lies around the publication of the articles that
// tell the same. Where those are of different months, only the year is sure, and
// the month up to which the text counts.
std::optional<PublicationDate> Inference::fromNeighbours() const
{
    std::optional<SaidDay> found;
    bool isClear = true;
    for (const Source &source : m_sources) {
        const QDate published = publicationOf(*source.article);
        const bool isNeighbour = &source != &m_own && published.isValid() && tellsTheSameAs(source);
        const auto said = isNeighbour ? saidAround(published) : std::nullopt;
        if (said && found && said->day.year() != found->day.year())
            return std::nullopt;
        isClear = isClear && (!said || !found || said->day == found->day);
        found = said ? said : found;
    }
    if (!found)
        return std::nullopt;
    const int year = found->day.year();
    const DateMention *counted = isClear ? nullptr : countedMonth();
    const QString coarser
        = counted ? monthText(year * 12 + monthOfReturn(*counted)) : QString::number(year);
    return PublicationDate{isClear ? found->day.toString(Qt::ISODate) : coarser,
        DateBasis::Inferred,
        DateRule::OtherArticles,
        counted ? counted->words : found->words};
}

// "지난해 6월 이후 7개월 만": the month of writing, where it falls into the year of writing.
const DateMention *Inference::countedMonth() const
{
    const auto counts = [](const DateMention &own) {
        return own.monthsSince > 0 && own.month > 0 && own.yearShift
            && *own.yearShift + (own.month - 1 + own.monthsSince) / 12 == 0;
    };
    const auto found = std::find_if(m_own.mentions.begin(), m_own.mentions.end(), counts);
    return found != m_own.mentions.end() ? &*found : nullptr;
}

// "지난해 6월" here and there gives the year; "… 이후 7개월 만" also the month.
std::optional<PublicationDate> Inference::fromSharedMonths() const
{
    Supports years;
    for (const DateMention &own : m_own.mentions) {
        if (own.month == 0 || own.day > 0 || own.year > 0 || !own.yearShift)
            continue;

        double best = 0;
        int year = 0;
        for (const DateMention *other : m_dates.inMonth(own.month)) {
            const double shared = m_rarity.shared(own, *other);
            if (shared > best) {
                best = shared;
                year = other->year - *own.yearShift;
            }
        }
        if (best >= enoughShared)
            years[year].add(best, own.words);
    }
    const auto year = strongest(years);
    if (!year)
        return std::nullopt;
    const DateMention *counted = countedMonth();
    return PublicationDate{
        counted ? monthText(*year * 12 + monthOfReturn(*counted)) : QString::number(*year),
        DateBasis::Inferred,
        DateRule::OtherArticles,
        counted ? counted->words : years[*year].evidence};
}

} // namespace

QHash<ArticleId, PublicationDate> inferPublications(const QList<AnnotatedArticle> &articles)
{
    QList<Source> sources;
    for (const AnnotatedArticle &article : articles) {
        const QList<DateMention> mentions = dateMentions(article);
        sources.append({&article, mentions.first(std::min(mentions.size(), mostDates))});
    }
    const FullDates dates(sources);
    const Rarity rarity(sources);
    QHash<ArticleId, PublicationDate> inferred;
    for (const Source &source : sources) {
        if (source.article->article.published.isKnown())
            continue;
        if (const auto date = Inference(source, sources, dates, rarity).infer())
            inferred.insert(source.article->id, *date);
    }
    return inferred;
}

} // namespace naranhi::comparison
