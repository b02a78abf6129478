// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/htmlauthors.h"

#include "sources/bylines.h"
#include "sources/characterset.h"
#include "sources/textfeatures.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr qsizetype longestName = 50;
constexpr qsizetype mostWords = 6;
constexpr qsizetype mostAuthors = 8; // more of them are a list of other articles
constexpr qsizetype longestByline = 160;

// "Jane Doe, Senior Staff Writer": what she is.
bool isRole(const QString &text)
{
    static const QRegularExpression role(
        u"\\b(?:editor|reporter|writer|correspondent|columnist|contributor|staff|senior|professor|"
        "director|president|technologist|analyst|special to)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return role.match(text).hasMatch();
}

bool isNameLike(const QString &text)
{
    static const QRegularExpression noName(
        u"[\\d@<>{}=:?!…]|^(?:admin|staff|editor)$"_s, QRegularExpression::CaseInsensitiveOption);
    const bool begins = !text.isEmpty()
        && (text.front().isUpper() || text.front().category() == QChar::Letter_Other);
    return begins && text.size() >= 2 && text.size() <= longestName && text.count(u' ') < mostWords
        && !noName.match(text).hasMatch();
}

// "Jane Doe, WDR": whom she works for.
bool isAbbreviation(const QString &text)
{
    return text.size() <= 6 && !text.contains(u' ') && text == text.toUpper()
        && text != text.toLower();
}

// "合和報 記者張雅婷／即時報導", "记者 王小明", "[山田太郎，…]"; an editor wrote nothing.
std::optional<QStringList> chineseOrJapaneseNames(const QString &text)
{
    static const QRegularExpression editor(
        u"^[(（\\[【]?\\s*(?:责任编辑|責任編輯|责编|編輯|编辑|校对|校對)"_s);
    static const QRegularExpression reporter(
        u"(?:(?:記者|记者)\\s?[/／:：]?|(?:撰?文|作者)\\s?[/／:：])\\s?([\\x{4e00}-\\x{9fff}]{2,4}?)(?=[/／、,，\\s)）〕】\\]]|$|[報报]道|報導)"_s);
    if (editor.match(text).hasMatch())
        return QStringList();
    QStringList names;
    for (auto it = reporter.globalMatch(text); it.hasNext();)
        names << it.next().captured(1);
    return names.isEmpty() ? std::nullopt : std::optional(names);
}

// Of languages other than Korean.
QStringList plainNames(QString text)
{
    if (const auto names = chineseOrJapaneseNames(text))
        return *names;
    static const QRegularExpression opening(
        u"^(?:(?:written|text|words|story|posted)\\s+)?(?:by|von|par|por|di|door|af|av)\\b:?\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(
        u"\\s*[,;|•·/&]\\s*|\\s+(?:and|und|et|y|og|och|en|with|for)\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    text.remove(opening);
    QStringList names;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        if (!isNameLike(part) || isRole(part) || (!names.isEmpty() && isAbbreviation(part)))
            break; // what follows is no name either
        if (!names.contains(part))
            names.append(part);
    }
    return names;
}

bool isSomebodyElses(const GumboNode *node)
{
    static const QRegularExpression others(
        u"comment|related|recommend|popular|trending|sidebar|footer|most-read|promo"_s,
        QRegularExpression::CaseInsensitiveOption);
    const GumboTag tag = tagOf(node);
    return tag == GUMBO_TAG_ASIDE || tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_NAV
        || tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE
        || (tag != GUMBO_TAG_BODY && tag != GUMBO_TAG_HTML
            && others.match(classAndId(node)).hasMatch());
}

bool saysWord(const GumboNode *node, const char *name, QLatin1StringView word)
{
    return attribute(node, name).toLower().split(u' ').contains(word);
}

bool isCalledByline(const GumboNode *node)
{
    static const QRegularExpression byline(
        u"byline|author|writer|reporter|journalist"_s, QRegularExpression::CaseInsensitiveOption);
    return byline.match(classAndId(node)).hasMatch();
}

// The inner box that is only the name, if the microdata have one.
const GumboNode *nameBoxIn(const GumboNode *node)
{
    if (saysWord(node, "itemprop", "name"_L1))
        return node;
    for (unsigned i = 0; i < childCount(node); ++i) {
        if (const GumboNode *found = nameBoxIn(child(node, i)))
            return found;
    }
    return nullptr;
}

QStringList namesInBox(const GumboNode *node)
{
    const QString text = normaliseText(innerText(node)).trimmed();
    if (text.size() > longestByline)
        return {};
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (const QStringList names = authorNames(line); !names.isEmpty())
            return names;
    }
    return {};
}

struct Candidates
{
    QStringList microdata;
    QStringList links;
    QStringList boxes; // of the first that names somebody
};

void collect(const GumboNode *node, Candidates &found)
{
    if (!isElement(node) || isSomebodyElses(node))
        return;
    if (saysWord(node, "itemprop", "author"_L1)) {
        const GumboNode *name = nameBoxIn(node);
        found.microdata += namesInBox(name != nullptr ? name : node);
    } else if (tagOf(node) == GUMBO_TAG_A && saysWord(node, "rel", "author"_L1)) {
        found.links += namesInBox(node);
    } else if (found.boxes.isEmpty() && isCalledByline(node)) {
        found.boxes = namesInBox(node);
    }
    for (unsigned i = 0; i < childCount(node); ++i)
        collect(child(node, i), found);
}

} // namespace

QStringList authorNames(const QString &field)
{
    const QString text = field.simplified();
    if (text.contains(u"://"_s) || text.startsWith(u"www."_s))
        return {};
    return isKoreanText(text) ? namesOfAuthors(text) : plainNames(text);
}

QStringList authorsInMarkup(const GumboNode *root)
{
    Candidates found;
    collect(root, found);
    for (QStringList names : {found.microdata, found.links, found.boxes}) {
        names.removeDuplicates();
        if (!names.isEmpty() && names.size() <= mostAuthors)
            return names;
    }
    return {};
}

} // namespace naranhi::sources
