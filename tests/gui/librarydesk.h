// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/windowfixture.h"
#include "support/builders.h"

#include <QTest>

namespace naranhi::test {

inline const QString libraryFile = QStringLiteral("library.sqlite");

// Articles that have nothing to do with one another, so that none joins another in a story.
inline Article opening()
{
    return anArticle()
        .titled(QStringLiteral("항구 도시에 새 도서관"))
        .from(QStringLiteral("예시일보"))
        .publishedOn(QStringLiteral("2024-01-26"))
        .paragraph(QStringLiteral("한서윤 시장은 26일 바다시에서 물결도서관의 문을 열었다."));
}

inline Article concert()
{
    return anArticle()
        .titled(QStringLiteral("겨울 산을 오르는 사람들"))
        .from(QStringLiteral("보기경제"))
        .publishedOn(QStringLiteral("2023-12-02"))
        .paragraph(QStringLiteral("눈이 쌓인 능선을 따라 등산객이 줄을 이었다."));
}

inline Article third()
{
    return anArticle()
        .titled(QStringLiteral("새 비행기가 첫 하늘을 날다"))
        .from(QStringLiteral("견본뉴스"))
        .publishedOn(QStringLiteral("2022-05-05"))
        .paragraph(QStringLiteral("항공사는 다섯 해 만에 시험 비행을 마쳤다."));
}

inline Article fourth()
{
    return anArticle()
        .titled(QStringLiteral("빵값이 다시 내렸다"))
        .from(QStringLiteral("보기경제"))
        .publishedOn(QStringLiteral("2021-08-15"))
        .paragraph(QStringLiteral("제분 업체는 밀가루 가격을 작년 수준으로 돌려놓았다."));
}

inline Article atAddress(Article article)
{
    article.address = QStringLiteral("https://example.org/opening");
    article.source = article.address;
    return article;
}

// A window over a library; nothing is open in it.
struct LibraryRun : Run
{
    explicit LibraryRun(const QTemporaryDir &folder)
        : Run(folder, libraryFile)
    {
        context.preferences.setLanguage(QStringLiteral("ko"));
    }

    [[nodiscard]] LibraryListing &listing() { return context.listing; }
    // As it was left; without the bundled story.
    [[nodiscard]] bool beginEmpty()
    {
        window.start({QStringLiteral("/nowhere/at/all.txt")});
        window.show();
        return QTest::qWaitFor([this] { return listing().isUsable(); });
    }
    [[nodiscard]] bool open(const QList<Article> &articles)
    {
        for (const Article &article : articles)
            context.session.addArticle(article);
        return isListed(static_cast<int>(listing().articles().rowCount() + articles.size()));
    }
    [[nodiscard]] bool isListed(int articles)
    {
        return QTest::qWaitFor([=, this] { return listing().articles().rowCount() == articles; });
    }
    [[nodiscard]] StoredId idOf(const QString &title)
    {
        for (const LibraryHit &hit : listing().articles().hits().hits)
            if (hit.article.title == title)
                return hit.article.id;
        return StoredId::None;
    }
    [[nodiscard]] StoredArticle stored(const QString &title)
    {
        const int row = listing().articles().rowOf(idOf(title));
        return row < 0 ? StoredArticle{} : listing().articles().articleAt(row);
    }
    // Makes a story of these.
    [[nodiscard]] bool group(const QList<StoredId> &articles)
    {
        const auto before = listing().stories().all().size();
        listing().ask(PutApart{articles});
        return QTest::qWaitFor(
            [=, this] { return listing().stories().all().size() == before + 1; });
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (const AnnotatedArticle &open : context.session.articles())
            titles.append(open.article.title);
        return titles;
    }
};

} // namespace naranhi::test
