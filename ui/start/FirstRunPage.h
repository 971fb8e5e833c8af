#pragma once

#include "ui/theme/Theme.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace contactdesk
{

/// What somebody sees who starts the program for the first time: what it is for, and the ways to
/// begin.
class FirstRunPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit FirstRunPage(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void connectRequested();
    void workspaceRequested();
    /// Contacts of a file are wanted; they need an account to belong to.
    void importRequested();

private:
    QPushButton *addChoice(QVBoxLayout &column, const QString &text, const QString &meaning);
};

} // namespace contactdesk
