#pragma once

#include "ui/common/PageFrame.h"

class QTextBrowser;

namespace contactdesk
{

class ActionRegistry;

/// Every command with its keys, as they are by now, how searching works, and what this program is.
class HelpPage : public PageFrame
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    HelpPage(const Theme &theme, const ActionRegistry &actions, QWidget *parent = nullptr);

private:
    QTextBrowser *m_text;
};

} // namespace contactdesk
