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
// Whole dates from before are history, not news.
constexpr int firstYearOfNews = 1990;

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

// "이날" only repeats a day that other words named.
bool namesItsDay(const DateMention &mention)
{
    return std::any_of(
        mention.words.begin(), mention.words.end(), [](QChar c) { return c.isDigit(); });
}

QString monthText(int key)
{
    return QStringLiteral("%1-%2").arg(key / 12).arg(key % 12 + 1, 2, 10, QChar(u'0'));
}

bool fallsOnItsWeekday(const DateMention &mention, int monthKey)
{
    const QDate date(monthKey / 12, monthKey % 12 + 1, mention.day);
    return date.isValid() && (mention.weekday == 0 || date.dayOfWeek() == mention.weekday);
}

class Inference
{
public:
    Inference(const Source &undated, const QList<Source> &sources, const Rarity &rarity)
        : m_own(undated)
        , m_sources(sources)
        , m_rarity(rarity)
    {
    }

    [[nodiscard]] std::optional<PublicationDate> infer() const
    {
        if (auto date = fromOwnDates())
            return date;
        if (auto date = fromSharedDays())
            return date;
        return fromSharedMonths();
    }

private:
    [[nodiscard]] std::optional<PublicationDate> fromOwnDates() const;
    [[nodiscard]] std::optional<PublicationDate> fromSharedDays() const;
    [[nodiscard]] std::optional<PublicationDate> fromSharedMonths() const;
    [[nodiscard]] bool isNearTheOthers(QDate date) const;
    [[nodiscard]] std::optional<QDate> latestSaid(int monthKey) const;

    const Source &m_own;
    const QList<Source> &m_sources;
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
    return PublicationDate{dayOf(*latest).toString(Qt::ISODate),
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
        for (const Source &source : m_sources) {
            const QDate published = publicationOf(*source.article);
            for (const DateMention &other : source.mentions) {
                const bool same
                    = other.day == own.day && (own.month == 0 || own.month == other.month);
                const bool near = !published.isValid()
                    || std::abs(published.daysTo(dayOf(other))) <= daysAround;
                const int key = other.year * 12 + other.month - 1;
                if (!same || !dayOf(other).isValid() || !near || !fallsOnItsWeekday(own, key))
                    continue;
                Support &support = ofMention[key];
                support.score = std::max(support.score, m_rarity.shared(own, other));
            }
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
    return PublicationDate{day ? day->toString(Qt::ISODate) : monthText(*month),
        DateBasis::Inferred,
        DateRule::OtherArticles,
        months[*month].evidence};
}

// News is published on the latest day it tells as past. "지난 28일" in a text of the 3rd lies a
// month back.
std::optional<QDate> Inference::latestSaid(int monthKey) const
{
    int bare = 0;
    int latest = 0;
    for (const DateMention &mention : m_own.mentions) {
        const bool inMonth = mention.month == 0 || mention.month == monthKey % 12 + 1;
        if (mention.day == 0 || mention.year > 0 || !inMonth || !mention.said
            || !fallsOnItsWeekday(mention, monthKey))
            continue;
        latest = std::max(latest, mention.day);
        if (!mention.earlierMonth)
            bare = std::max(bare, mention.day);
    }
    const int day = bare > 0 ? bare : latest;
    return day > 0 ? std::optional(QDate(monthKey / 12, monthKey % 12 + 1, day)) : std::nullopt;
}

// "지난해 6월" here and there gives the year; "… 이후 7개월 만" also the month.
std::optional<PublicationDate> Inference::fromSharedMonths() const
{
    Supports years;
    const DateMention *counted = nullptr;
    for (const DateMention &own : m_own.mentions) {
        if (own.month == 0 || own.day > 0 || own.year > 0 || !own.yearShift)
            continue;
        const int months = own.month - 1 + own.monthsSince;
        if (own.monthsSince > 0 && *own.yearShift + months / 12 == 0)
            counted = &own;
        double best = 0;
        int year = 0;
        for (const Source &source : m_sources) {
            for (const DateMention &other : source.mentions) {
                const double shared
                    = other.month == own.month && other.year > 0 ? m_rarity.shared(own, other) : 0;
                if (shared > best) {
                    best = shared;
                    year = other.year - *own.yearShift;
                }
            }
        }
        if (best >= enoughShared)
            years[year].add(best, own.words);
    }
    const auto year = strongest(years);
    if (!year)
        return std::nullopt;
    const int month = counted ? (counted->month - 1 + counted->monthsSince) % 12 : 0;
    const QString value = counted ? monthText(*year * 12 + month) : QString::number(*year);
    return PublicationDate{value,
        DateBasis::Inferred,
        DateRule::OtherArticles,
        counted ? counted->words : years[*year].evidence};
}

} // namespace

QHash<ArticleId, PublicationDate> inferPublications(const QList<AnnotatedArticle> &articles)
{
    QList<Source> sources;
    for (const AnnotatedArticle &article : articles)
        sources.append({&article, dateMentions(article)});
    const Rarity rarity(sources);
    QHash<ArticleId, PublicationDate> inferred;
    for (const Source &source : sources) {
        if (source.article->article.published.isKnown())
            continue;
        if (const auto date = Inference(source, sources, rarity).infer())
            inferred.insert(source.article->id, *date);
    }
    return inferred;
}

} // namespace naranhi::comparison
