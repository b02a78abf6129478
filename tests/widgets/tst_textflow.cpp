// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/textflow.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace naranhi;
using namespace Qt::StringLiterals;

class TestTextFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document.setPlainText(u"짧은 제목\n"_s
            + u"여러 줄로 넘어가는 긴 문단입니다. "_s.repeated(12) + u"\n\n끝 문단"_s);
        m_document.setTextWidth(300);
    }

    void lineStart_standsAtTheTopOfItsLine()
    {
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            const QTextLayout &layout = *block.layout();
            for (int i = 0; i < layout.lineCount(); ++i) {
                const int start = block.position() + layout.lineAt(i).textStart();
                // The space above the text belongs to its beginning.
                const double top = start == 0 ? 0 : layout.position().y() + layout.lineAt(i).y();
                QCOMPARE(heightOf(m_document, start), top);
                QCOMPARE(positionAt(m_document, top), double(start));
            }
        }
    }

    void positionAndHeight_areEachOthersInverse_andNeverFall()
    {
        double last = 0;
        const double bottom = m_document.documentLayout()->documentSize().height();
        for (double y = 0; y < bottom; y += 0.75) {
            const double position = positionAt(m_document, y);
            QVERIFY(position >= last);
            QVERIFY(position == 0
                || qAbs(positionAt(m_document, heightOf(m_document, position)) - position) < 1e-6);
            last = position;
        }
    }

    void beyondTheText_isItsEnd()
    {
        const double end = m_document.characterCount() - 1;
        QCOMPARE(positionAt(m_document, 1e6), end);
        QCOMPARE(positionAt(m_document, -50), 0.0);
        QCOMPARE(heightOf(m_document, 1e6), heightOf(m_document, end));
    }

    void emptyText_isOnePlace()
    {
        m_document.clear();
        QCOMPARE(positionAt(m_document, 40), 0.0);
        QVERIFY(heightOf(m_document, 3) >= 0);
    }

private:
    QTextDocument m_document;
};

QObject *makeTestTextFlow()
{
    return new TestTextFlow;
}

#include "tst_textflow.moc"
