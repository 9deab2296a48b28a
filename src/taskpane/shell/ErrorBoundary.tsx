import { Component, type ReactNode } from "react";
import { StoppedMessage } from "./StoppedMessage";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly onReload: () => void;
}

interface ErrorBoundaryState {
  readonly problem: unknown;
  readonly stopped: boolean;
}

/** Shows what happened instead of an empty pane. React offers this to classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  static getDerivedStateFromError(problem: unknown): ErrorBoundaryState {
    return { problem, stopped: true };
  }

  override state: ErrorBoundaryState = { problem: undefined, stopped: false };

  override render(): ReactNode {
    const { problem, stopped } = this.state;
    return stopped ? <StoppedMessage problem={problem} onReload={this.props.onReload} /> : this.props.children;
  }
}
