// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/datementions.h"

#include "comparison/sentencewalk.h"
#include "domain/hangul.h"

#include <algorithm>
#include <initializer_list>

namespace naranhi::comparison {

namespace {

bool containsAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(
        words.begin(), words.end(), [text](QStringView word) { return text.contains(word); });
}

bool startsWithAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(
        words.begin(), words.end(), [text](QStringView word) { return text.startsWith(word); });
}

bool hasTail(QChar syllable, int tail)
{
    return isHangul(syllable) && tailOf(syllable) == tail;
}

// "발표한다." tells what is to come, "발표했다." and "발표했습니다." what was.
bool endsInPresent(QStringView sentence)
{
    constexpr int tailN = 4;
    const qsizetype last = sentence.lastIndexOf(u'다');
    return last > 0 && sentence.size() - last <= 3 && hasTail(sentence[last - 1], tailN);
}

bool isAnnounced(QStringView words, QStringView behind)
{
    return startsWithAny(words, {u"오는", u"다음", u"내일", u"내달", u"모레", u"내년"})
        || containsAny(behind, {u"예정", u"앞두", u"앞둔", u"계획", u"방침", u"열릴", u"개최될"})
        || endsInPresent(behind);
}

std::optional<int> yearShiftOf(QStringView words)
{
    if (startsWithAny(words, {u"지난해", u"지난 해", u"작년"}))
        return -1;
    if (startsWithAny(words, {u"올해", u"올 ", u"금년"}))
        return 0;
    return words.startsWith(u"내년") ? std::optional(1) : std::nullopt;
}

int weekdayOf(QStringView words, QStringView behind)
{
    static constexpr QStringView days = u"월화수목금토일";
    const qsizetype at = words.indexOf(u"요일");
    if (at > 0)
        return static_cast<int>(days.indexOf(words[at - 1])) + 1;
    const bool bracket = behind.size() > 2 && behind[0] == u'('
        && (behind[2] == u')' || behind.mid(2).startsWith(u"요일)"));
    return bracket ? static_cast<int>(days.indexOf(behind[1])) + 1 : 0;
}

// Two letters tell most Korean words apart and leave particles out.
QSet<QString> wordsOf(QStringView sentence)
{
    QSet<QString> words;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= sentence.size(); ++i) {
        if (i < sentence.size() && sentence[i].isLetter())
            continue;
        if (i - start >= 2)
            words.insert(sentence.mid(start, std::min<qsizetype>(i - start, 3)).toString());
        start = i + 1;
    }
    return words;
}

int number(QStringView value, qsizetype at, qsizetype length)
{
    bool ok = false;
    const int n = value.mid(at, length).toInt(&ok);
    return ok ? n : 0;
}

// "P7M" with "만" behind, in the sentence of the month: months from then to now.
int monthsSince(const TimeExpression &time,
    const TimeExpression *next,
    const BlockSpan &sentence,
    QStringView text)
{
    const bool same = next && next->block == sentence.block && sentence.span.contains(next->span)
        && next->type == TimeType::Duration && next->value.startsWith(u'P')
        && next->value.endsWith(u'M') && !next->value.contains(u'T');
    if (!same)
        return 0;
    const QStringView between = text.mid(time.span.end, next->span.start - time.span.end).trimmed();
    const QStringView words = text.mid(next->span.start, next->span.length() + 1);
    const bool since = between == u"이후" || between == u"에 이어" || between == u"이래";
    return since && words.contains(u"만") ? number(next->value, 1, next->value.size() - 2) : 0;
}

// "7개월 만에 다시 왔다" anywhere: so many months after the visit before; 0 when the article counts
// several such stretches.
int monthsOfReturn(const AnnotatedArticle &article)
{
    int months = 0;
    for (const TimeExpression &time : article.analysis.times) {
        const QString &value = time.value;
        const QString text = textOf(article.article, time.block);
        const bool isReturn = time.type == TimeType::Duration && value.startsWith(u'P')
            && value.endsWith(u'M') && !value.contains(u'T')
            && QStringView(text).mid(time.span.start, time.span.length() + 2).contains(u'만');
        const int counted = isReturn ? number(value, 1, value.size() - 2) : 0;
        if (counted > 0 && months > 0 && counted != months)
            return 0;
        months = counted > 0 ? counted : months;
    }
    return months;
}

// "지난해 6월에 이어": what came before the return.
bool tellsTheTimeBefore(QStringView behind)
{
    return startsWithAny(behind, {u"에 이어", u" 이후", u" 이래", u"에 이은"});
}

// Of a stretch open to one side the end that is known: "2024-01-25/..".
QString knownEnd(const QString &value)
{
    static constexpr QStringView open = u"..";
    if (value.startsWith(open))
        return value.mid(open.size() + 1);
    return value.endsWith(open) ? value.chopped(open.size() + 1) : value;
}

} // namespace

QList<DateMention> dateMentions(const AnnotatedArticle &article)
{
    QList<DateMention> mentions;
    const int back = monthsOfReturn(article);
    SentenceWalk sentences(article.analysis.sentences);
    const QList<TimeExpression> &times = article.analysis.times;
    for (qsizetype i = 0; i < times.size(); ++i) {
        const TimeExpression &time = times[i];
        const QString value = knownEnd(time.value);
        if ((time.type != TimeType::Date && time.type != TimeType::Time) || value.contains(u'/')
            || value.startsWith(u'T'))
            continue;
        const BlockSpan sentence = sentences.around(time);
        const QString text = textOf(article.article, time.block);
        const QStringView words = QStringView(text).mid(time.span.start, time.span.length());
        const QStringView behind
            = QStringView(text).mid(time.span.end, sentence.span.end - time.span.end);
        mentions.append({.year = number(value, 0, 4),
            .month = number(value, 5, 2),
            .day = number(value, 8, 2),
            .weekday = weekdayOf(words, behind),
            .yearShift = yearShiftOf(words),
            .said = !isAnnounced(words, behind),
            .abroad = behind.startsWith(u"(현지"),
            .earlierMonth = words.startsWith(u"지난"),
            .words = words.toString(),
            .around = wordsOf(QStringView(text).mid(sentence.span.start, sentence.span.length())),
            .monthsSince
            = monthsSince(time, i + 1 < times.size() ? &times[i + 1] : nullptr, sentence, text)});
        DateMention &last = mentions.last();
        if (last.monthsSince == 0 && tellsTheTimeBefore(behind))
            last.monthsSince = back;
    }
    return mentions;
}

} // namespace naranhi::comparison
