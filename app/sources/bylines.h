// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace naranhi::sources {

// Who wrote an article for whom, and when it appeared, as a line of the page says it.
struct Credits
{
    QStringList authors;
    QString outlet;
    QString published;
    QString updated;

    [[nodiscard]] bool isEmpty() const
    {
        return authors.isEmpty() && outlet.isEmpty() && published.isEmpty() && updated.isEmpty();
    }
};

// The credits of a line that says nothing else: "손기호 기자 승인 2024.01.26 13:43 의견 0",
// "[최승진 기자 / 오찬종 기자]", "By Jane Doe". Nothing for any other line.
[[nodiscard]] std::optional<Credits> creditsOfLine(const QString &line);

// Credits at one end of a paragraph.
struct CreditPart
{
    qsizetype length = 0; // of the part, with the blanks between it and the text
    Credits credits;
};

// "[한스경제=박정현 기자] …", "(서울=연합뉴스) 홍길동 기자 = …".
[[nodiscard]] std::optional<CreditPart> creditsBefore(const QString &paragraph);

// "… 말했다. 홍길동 기자 hong@example.com", "… 말했다./홍길동 기자".
[[nodiscard]] std::optional<CreditPart> creditsAfter(const QString &paragraph);

// The names in "홍길동·김철수 기자", "Jane Doe and John Smith" and the like; roles, desks,
// addresses left out.
[[nodiscard]] QStringList namesOfAuthors(const QString &field);

} // namespace naranhi::sources
