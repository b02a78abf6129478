// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/namedarticles.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace naranhi::test {

namespace {

std::optional<EntityType> typeOf(const QString &tag)
{
    for (const EntityType type :
        {EntityType::Person, EntityType::Place, EntityType::Organisation, EntityType::Work})
        if (tagOf(type) == tag)
            return type;
    return std::nullopt;
}

// Takes the marks out of a line.
QString readLine(const QString &line, int block, NamedArticle &article)
{
    QString text;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const qsizetype bar = line.at(i) == u'[' ? line.indexOf(u'|', i) : -1;
        const qsizetype close = bar < 0 ? -1 : line.indexOf(u']', bar);
        if (close < 0) {
            text.append(line.at(i));
            continue;
        }
        const QString name = line.mid(i + 1, bar - i - 1);
        const TextSpan span{text.size(), text.size() + name.size()};
        const auto type = typeOf(line.mid(bar + 1, close - bar - 1));
        Mention mention{block, span, type.value_or(EntityType::Quantity), {}, EntityId::None};
        (type ? article.names : article.doubtful).append(mention);
        text.append(name);
        i = close;
    }
    return text;
}

NamedArticle readNamed(const QString &path)
{
    NamedArticle article;
    article.file = QFileInfo(path).baseName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return article;
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    article.article.title = readLine(lines.first(), titleBlock, article);
    for (const QString &line : lines.sliced(1)) {
        const int block = static_cast<int>(article.article.blocks.size());
        article.article.blocks.append({BlockKind::Paragraph, readLine(line, block, article)});
    }
    return article;
}

// Public bodies without a name of their own: a name by one convention only.
bool isCommonBody(const QString &words)
{
    constexpr std::array<QStringView, 8> bodies{
        u"경찰", u"검찰", u"법원", u"재판부", u"정부", u"국회", u"소방당국", u"대통령실"};
    return std::ranges::find(bodies, QStringView(words)) != bodies.end();
}

QList<Mention> joined(const Article &article, QList<Mention> names)
{
    std::ranges::stable_sort(
        names, {}, [](const Mention &name) { return std::pair(name.block, name.span.start); });
    QList<Mention> all;
    for (const Mention &name : names) {
        if (name.type == EntityType::Quantity)
            continue;
        const bool isNext = !all.isEmpty() && all.last().block == name.block
            && all.last().type == EntityType::Place && name.type == EntityType::Place
            && textOf(article, name.block)
                   .mid(all.last().span.end, name.span.start - all.last().span.end)
                   .trimmed()
                   .isEmpty();
        if (isNext)
            all.last().span.end = name.span.end;
        else
            all.append(name);
    }
    return all;
}

QString around(const Article &article, const Mention &name)
{
    const QString text = textOf(article, name.block);
    const qsizetype start = std::max<qsizetype>(name.span.start - 15, 0);
    return tagOf(name.type) + u" "_s + text.mid(name.span.start, name.span.length()) + u"   … "_s
        + text.mid(start, name.span.end + 15 - start);
}

bool holds(const QList<Mention> &names, const Mention &name)
{
    return std::ranges::any_of(names, [&name](const Mention &other) {
        return other.block == name.block && other.span == name.span && other.type == name.type;
    });
}

bool touches(const QList<Mention> &names, const Mention &name)
{
    return std::ranges::any_of(names, [&name](const Mention &other) {
        return other.block == name.block && other.span.overlaps(name.span);
    });
}

} // namespace

QList<NamedArticle> namedArticles(const QString &half)
{
    const QDir folder(QStringLiteral(NARANHI_NAMED_ARTICLES) + u'/' + half);
    QList<NamedArticle> articles;
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        articles.append(readNamed(folder.filePath(name)));
    return articles;
}

NameScore &NameScore::operator+=(const NameScore &other)
{
    right += other.right;
    found += other.found;
    expected += other.expected;
    complaints += other.complaints;
    return *this;
}

NameScore scoreOf(const NamedArticle &article, const QList<Mention> &found)
{
    NameScore score;
    const Article &text = article.article;
    const QList<Mention> expected = joined(text, article.names);
    const QList<Mention> got = joined(text, found);
    for (const Mention &name : expected) {
        const QString words = textOf(text, name.block).mid(name.span.start, name.span.length());
        if (isCommonBody(words))
            continue;
        ++score.expected;
        if (holds(got, name))
            ++score.right;
        else
            score.complaints.append(article.file + u": missed "_s + around(text, name));
    }
    for (const Mention &name : got) {
        const QString words = textOf(text, name.block).mid(name.span.start, name.span.length());
        if (isCommonBody(words) || touches(article.doubtful, name))
            continue;
        ++score.found;
        if (!holds(expected, name))
            score.complaints.append(article.file + u": wrong "_s + around(text, name));
    }
    return score;
}

} // namespace naranhi::test
