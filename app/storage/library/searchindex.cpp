// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/searchindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::storage {

namespace {

struct IndexedText
{
    QString title;
    QString body;
    QString byline;
};

IndexedText textOf(const Article &article)
{
    QStringList body{article.subtitle};
    for (const Block &block : article.blocks)
        body.append(block.text);
    const QStringList byline{article.outlet, article.authors.join(u'\n'), article.published.value};
    return {article.title, body.join(u'\n'), byline.join(u'\n')};
}

QString indexed(const QString &text)
{
    return searchTokenLine(text);
}

QStringList searchRow(const IndexedText &text)
{
    return {indexed(text.title), indexed(text.body), indexed(text.byline)};
}

QString syllableRow(const IndexedText &text)
{
    return syllablesOf(text.title + text.body + text.byline).join(u' ');
}

QStringList gramsOf(const QString &text)
{
    QStringList grams = searchTokens(text) + syllablesOf(text);
    std::ranges::sort(grams);
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    return grams;
}

} // namespace

// Tokens have neither quotation marks nor backslashes.
QString serverArray(const QStringList &tokens)
{
    return tokens.isEmpty() ? u"{}"_s : u"{\""_s + tokens.join(u"\",\""_s) + u"\"}"_s;
}

Result<void> SearchIndex::add(StoredId id, const Article &article)
{
    if (!m_database.isSqlite())
        return addToServer(id, article);
    const qint64 row = static_cast<qint64>(id);
    const IndexedText text = textOf(article);
    const QStringList columns = searchRow(text);
    return m_database
        .run(u"INSERT INTO search(rowid, title, body, byline) VALUES(?, ?, ?, ?)"_s,
            {row, columns.at(0), columns.at(1), columns.at(2)})
        .and_then([&] {
            return m_database.run(
                u"INSERT INTO syllables(rowid, text) VALUES(?, ?)"_s, {row, syllableRow(text)});
        });
}

Result<void> SearchIndex::addToServer(StoredId id, const Article &article)
{
    const IndexedText text = textOf(article);
    const QString body = text.body + u'\n' + text.byline;
    return m_database.run(
        u"INSERT INTO search(article_id, title, body, grams) VALUES(?, ?, ?, CAST(? AS TEXT[]))"_s,
        {static_cast<qint64>(id),
            searchLine(text.title),
            searchLine(body),
            serverArray(gramsOf(text.title + u'\n' + body))});
}

Result<void> SearchIndex::remove(StoredId id, const Article &article)
{
    const qint64 row = static_cast<qint64>(id);
    if (!m_database.isSqlite())
        return m_database.run(u"DELETE FROM search WHERE article_id = ?"_s, {row});
    const IndexedText text = textOf(article);
    const QStringList columns = searchRow(text);
    return m_database
        .run(u"INSERT INTO search(search, rowid, title, body, byline)"
             " VALUES('delete', ?, ?, ?, ?)"_s,
            {row, columns.at(0), columns.at(1), columns.at(2)})
        .and_then([&] {
            return m_database.run(
                u"INSERT INTO syllables(syllables, rowid, text) VALUES('delete', ?, ?)"_s,
                {row, syllableRow(text)});
        });
}

} // namespace naranhi::storage
