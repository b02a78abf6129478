// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timeline.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace naranhi {

class ThemeSource;

// Where a reader types another date for some words, or another date that they count from. Says at
// every letter what is understood, or what is wrong. Changes nothing itself: what is chosen leaves
// as signals.
class DateEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateEditor)

public:
    explicit DateEditor(const ThemeSource &theme, QWidget *parent = nullptr);

    // A date to count from, with what it is called in the list.
    struct Anchor
    {
        QString value;
        QString label;
    };

    void setValue(const QString &value);
    // None: the words count from nothing, and it is not asked.
    void setAnchors(const QList<Anchor> &anchors, const QString &now);
    void focusValue();
    void retranslate();

Q_SIGNALS:
    void valueChosen(const QString &value);
    void anchorChosen(const QString &value);
    void grown(); // needs another height

private:
    void judgeValue();
    void judgeAnchor();
    void say(QLabel *where, QWidget *field, const QString &text, bool isWrong);
    [[nodiscard]] QString typedAnchor() const;

    const ThemeSource &m_theme;
    QLabel *m_valueLabel;
    QLineEdit *m_value;
    QPushButton *m_setValue;
    QLabel *m_valueSays;
    QLabel *m_anchorLabel;
    QComboBox *m_anchor;
    QPushButton *m_setAnchor;
    QLabel *m_anchorSays;
    QString m_valueNow;
    QString m_anchorNow;
};

} // namespace naranhi
